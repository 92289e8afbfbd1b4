package io.forewalk.config.launch;

import io.forewalk.config.yaml.JsonText;
import io.forewalk.engine.experiment.NextMove;
import io.forewalk.engine.experiment.Prospect;
import io.forewalk.engine.experiment.Prospect.NextForecast;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.section.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The next bar of an experiment in words or as JSON. */
record ProspectText(Prepared prepared, Prospect prospect) {

    private static final Figures PLAIN = Figures.PLAIN;

    /** A table of prices per instrument, then what the strategies would do. */
    String lines() {
        StringBuilder text = new StringBuilder();
        for (PriceHistory history : prepared.market().histories()) {
            text.append(head(history));
            text.append(row("forecaster", "predicted", "80 % interval", "95 % interval"));
            prospect.forecasts().stream()
                    .filter(next -> next.instrument().equals(history.instrument()))
                    .forEach(next -> text.append(lines(next)));
            text.append(moves(history));
        }
        return text.toString();
    }

    /** One object, ended by a line feed. */
    String json() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("schema", "forewalk.forecast/1");
        facts.put("name", prepared.experiment().name());
        facts.put("instruments", prepared.market().histories().stream().map(this::facts).toList());
        facts.put("forecasts", prospect.forecasts().stream().map(this::facts).toList());
        facts.put("moves", prospect.moves().stream().map(ProspectText::facts).toList());
        return JsonText.of(facts) + "\n";
    }

    private String head(PriceHistory history) {
        int last = history.last();
        return "%s  the bar after %s (close %s), fitted on %s bars\n"
                .formatted(
                        history.instrument().symbol(),
                        Dates.text(history.end(last), history.instrument()),
                        PLAIN.of(history.close(last), Unit.MONEY),
                        PLAIN.of(history.length()));
    }

    private static String lines(NextForecast next) {
        String name = named(next.forecaster(), next.seed());
        if (!next.failure().isEmpty()) {
            return "  %-18s no forecast: %s\n".formatted(name, next.failure());
        }
        return line(name + " open", next.forecast().next().open())
                + line(name + " close", next.forecast().next().close());
    }

    private static String line(String what, PredictiveDistribution price) {
        return row(
                what,
                PLAIN.of(price.point(), Unit.MONEY),
                interval(price, 0.1, 0.9),
                interval(price, 0.025, 0.975));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "  %-18s %10s  %-21s  %-21s", (Object[]) cells)
                        .stripTrailing()
                + "\n";
    }

    private static String interval(PredictiveDistribution price, double low, double high) {
        String range = PLAIN.range(price.quantile(low), price.quantile(high), Unit.MONEY, 2);
        return range.isEmpty() ? PLAIN.dash() : range;
    }

    private String moves(PriceHistory history) {
        List<NextMove> moves =
                prospect.moves().stream()
                        .filter(move -> move.instrument().equals(history.instrument()))
                        .toList();
        if (moves.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("  at the next open, sized at the last close\n");
        int width =
                moves.stream().mapToInt(move -> move.contestant().label().length()).max().orElse(0);
        for (NextMove move : moves) {
            String label = move.contestant().label();
            text.append("    ")
                    .append(label)
                    .append(" ".repeat(width - label.length()))
                    .append("  ")
                    .append(words(move))
                    .append('\n');
        }
        return text.toString();
    }

    private static String words(NextMove move) {
        String held = move.held() == 0 ? "holds nothing" : "holds " + units(move.held());
        if (!move.dropped().isEmpty()) {
            return held + ", its order would be dropped: " + move.dropped();
        }
        if (move.traded() == 0) {
            return held + (move.waits() ? ", an order waits for its price" : ", does nothing");
        }
        return "%s, %s %s at about %s"
                .formatted(
                        held,
                        move.traded() > 0 ? "buys" : "sells",
                        units(Math.abs(move.traded())),
                        PLAIN.of(move.price(), Unit.MONEY));
    }

    private static String units(double units) {
        return PLAIN.of(units, Unit.UNITS);
    }

    private static String named(String forecaster, OptionalLong seed) {
        return seed.isPresent() ? forecaster + "#" + seed.getAsLong() : forecaster;
    }

    private Map<String, Object> facts(PriceHistory history) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("symbol", history.instrument().symbol());
        facts.put("lastBar", Dates.text(history.end(history.last()), history.instrument()));
        facts.put("lastClose", history.close(history.last()));
        facts.put("bars", history.length());
        return facts;
    }

    private Map<String, Object> facts(NextForecast next) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("instrument", next.instrument().symbol());
        facts.put("forecaster", next.forecaster());
        facts.put("seed", next.seed().isPresent() ? next.seed().getAsLong() : null);
        facts.put("failure", next.failure());
        List<Map<String, Object>> steps = new ArrayList<>();
        next.forecast()
                .steps()
                .forEach(step -> {
                    Map<String, Object> prices = new LinkedHashMap<>();
                    prices.put("open", facts(step.open()));
                    prices.put("close", facts(step.close()));
                    steps.add(prices);
                });
        facts.put("steps", steps);
        return facts;
    }

    private static Map<String, Object> facts(PredictiveDistribution price) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("point", number(price.point()));
        facts.put("sd", number(price.standardDeviation()));
        facts.put("low80", number(price.quantile(0.1)));
        facts.put("high80", number(price.quantile(0.9)));
        facts.put("low95", number(price.quantile(0.025)));
        facts.put("high95", number(price.quantile(0.975)));
        return facts;
    }

    private static Map<String, Object> facts(NextMove move) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("strategy", move.contestant().label());
        facts.put("instrument", move.instrument().symbol());
        facts.put("held", move.held());
        facts.put("traded", move.traded());
        facts.put("price", number(move.price()));
        facts.put("waits", move.waits());
        facts.put("dropped", move.dropped());
        return facts;
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
