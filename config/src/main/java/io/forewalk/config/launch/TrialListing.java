package io.forewalk.config.launch;

import io.forewalk.config.runs.TrialLedger;
import io.forewalk.engine.trials.Trial;
import io.forewalk.engine.trials.TrialHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ledger of trials as a list: every try once.
 *
 * @param match what the experiment, the entry or the settings must hold, empty for all
 */
record TrialListing(Order order, String match) {

    /** What comes first; the words of the command line. */
    enum Order {
        made,
        sharpe,
        totalReturn,
        bars;

        /** The order by its word, {@link #made} without one. */
        static Order of(String word) {
            if (word.isEmpty()) {
                return made;
            }
            List<String> words = Stream.of(values()).map(Order::name).toList();
            if (!words.contains(word)) {
                throw new UsageException(
                        "--sort %s is no order of trials; %s"
                                .formatted(word, Choice.among(word, words)));
            }
            return valueOf(word);
        }
    }

    /** The tries of a runs folder. */
    List<Trial> of(Path runs) throws IOException {
        Stream<Trial> found =
                TrialHistory.distinct(TrialLedger.in(runs).trials()).stream().filter(this::matches);
        return (order == Order.made ? found : found.sorted(comparator())).toList();
    }

    private boolean matches(Trial trial) {
        return Stream.of(trial.experiment(), trial.entry(), trial.settings())
                .anyMatch(text -> text.contains(match));
    }

    // Numbers that do not exist come last.
    private Comparator<Trial> comparator() {
        return Comparator.comparingDouble(trial -> {
            double value = value(trial);
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
        });
    }

    private double value(Trial trial) {
        return switch (order) {
            case made, bars -> trial.score().bars();
            case sharpe -> trial.score().sharpe();
            case totalReturn -> trial.score().totalReturn();
        };
    }

    /** A try on one line: Sharpe ratio per bar, total return, bars, data, who and what. */
    static String line(Trial trial) {
        return String.format(
                Locale.ROOT,
                "%9s  %9s  %7d bars  data %s  %-24s  %-32s  %s",
                shown(trial.score().sharpe(), "%.4f"),
                shown(100 * trial.score().totalReturn(), "%+.1f %%"),
                trial.score().bars(),
                trial.data().substring(0, 8),
                trial.experiment(),
                trial.entry() + (trial.seed().isPresent() ? " #" + trial.seed().getAsLong() : ""),
                trial.settings());
    }

    private static String shown(double value, String form) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, form, value) : "-";
    }

    /** A try as JSON; numbers that do not exist are left out. */
    static Map<String, Object> facts(Trial trial) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("data", trial.data());
        facts.put("key", trial.key());
        facts.put("experiment", trial.experiment());
        facts.put("entry", trial.entry());
        facts.put("settings", trial.settings());
        trial.seed().ifPresent(seed -> facts.put("seed", seed));
        facts.put("from", trial.from().toString());
        facts.put("to", trial.to().toString());
        facts.put("bars", trial.score().bars());
        put(facts, "sharpePerBar", trial.score().sharpe());
        put(facts, "skewness", trial.score().skewness());
        put(facts, "kurtosis", trial.score().kurtosis());
        put(facts, "totalReturn", trial.score().totalReturn());
        return facts;
    }

    private static void put(Map<String, Object> facts, String key, double value) {
        if (Double.isFinite(value)) {
            facts.put(key, value);
        }
    }
}
