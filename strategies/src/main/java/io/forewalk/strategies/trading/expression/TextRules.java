package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleTrader;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A strategy whose rules are texts, such as {@code crossesAbove(close, sma(close, 50))}. With
 * {@code longShort} the short side is the long side mirrored unless it is written: what sells also
 * sells short, and what buys also covers.
 */
public record TextRules(
        @Setting(value = "Side of the market it may take", byDefault = "long") Direction direction,
        @Setting(value = "When to open a long position", byDefault = "''") String buy,
        @Setting(value = "When to close a long position; never if absent", byDefault = "''")
                String sell,
        @Setting(
                        value = "When to open a short position; with longShort sell if absent",
                        byDefault = "''")
                String sellShort,
        @Setting(
                        value = "When to close a short position; with longShort buy if absent",
                        byDefault = "''")
                String cover)
        implements TradingStrategy {

    public TextRules {
        Settings.check(TextRules.class, direction);
        written(buy, sell, sellShort, cover).forEach(TextRules::requireFaultless);
        if (direction.buys() == buy.isEmpty()) {
            throw unfit("buy", buy.isEmpty(), direction);
        }
        if (!direction.buys() && !sell.isEmpty()) {
            throw unfit("sell", false, direction);
        }
        boolean mirrored = direction == Direction.LONG_SHORT && !sell.isEmpty();
        if (sellShort.isEmpty() == direction.sellsShort() && !mirrored) {
            throw unfit("sellShort", sellShort.isEmpty(), direction);
        }
        if (!direction.sellsShort() && !cover.isEmpty()) {
            throw unfit("cover", false, direction);
        }
    }

    /** The texts that were written, by their keys. */
    public Map<String, String> texts() {
        return written(buy, sell, sellShort, cover);
    }

    private static Map<String, String> written(
            String buy, String sell, String sellShort, String cover) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("buy", buy);
        texts.put("sell", sell);
        texts.put("sellShort", sellShort);
        texts.put("cover", cover);
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return RuleTrader.of(this::rules, window);
    }

    @Override
    public boolean readsForecasts() {
        return checks().anyMatch(RuleCheck::predicts);
    }

    @Override
    public List<String> namedForecasters() {
        TreeSet<String> named = new TreeSet<>();
        checks().forEach(check -> named.addAll(check.forecasters().values()));
        return List.copyOf(named);
    }

    @Override
    public boolean sellsShort() {
        return direction.sellsShort();
    }

    private Stream<RuleCheck> checks() {
        return texts().values().stream().map(RuleCheck::of);
    }

    private TradingRules rules(TradedSeries series) {
        boolean both = direction == Direction.LONG_SHORT;
        SeriesRules all = SeriesRules.of(series);
        List<ConditionRule> rules =
                Stream.of(
                                buy,
                                sell,
                                both && sellShort.isEmpty() ? sell : sellShort,
                                both && cover.isEmpty() ? buy : cover)
                        .map(all::rule)
                        .toList();
        int warmUpBars = rules.stream().mapToInt(ConditionRule::warmUpBars).max().orElse(0);
        return new TradingRules(
                rules.get(0), rules.get(1), rules.get(2), rules.get(3), List.of(), warmUpBars);
    }

    private static void requireFaultless(String key, String text) {
        List<Fault> faults = RuleCheck.of(text).faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "The rule %s (%s) has a fault in %s.".formatted(key, text, faults.getFirst()));
        }
    }

    private static IllegalArgumentException unfit(
            String key, boolean missing, Direction direction) {
        String side =
                switch (direction) {
                    case LONG -> "long";
                    case SHORT -> "short";
                    case LONG_SHORT -> "longShort";
                };
        return new IllegalArgumentException(
                missing
                        ? "The rule %s must be written where the direction is %s."
                                .formatted(key, side)
                        : "The rule %s must be absent where the direction is %s."
                                .formatted(key, side));
    }
}
