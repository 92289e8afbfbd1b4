package io.forewalk.engine.forecast;

import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The log of a combination, made from its members' finished logs. Points, standard deviations and
 * quantiles are averaged (Lichtendahl, Grushka-Cockayne and Winkler, 2013), open and close with
 * weights of their own. A member without an answer at an origin has no weight there.
 */
public final class CombinedLog {

    private final PriceHistory history;
    private final List<ForecastLog> members;
    private final ForecastCombination rule;
    private final double[][] openErrors;
    private final double[][] closeErrors;

    private CombinedLog(PriceHistory history, List<ForecastLog> members, ForecastCombination rule) {
        this.history = history;
        this.members = members;
        this.rule = rule;
        this.openErrors = errors(Step::open, history::open);
        this.closeErrors = errors(Step::close, history::close);
    }

    /**
     * The combination's log over the span of its members.
     *
     * @param name of the combination in the experiment
     * @param seed of the members, empty where none has one
     * @param history with the prices that came; the weights of an origin read none after it
     * @param members at least one, all of the history's instrument and of one span
     */
    public static ForecastLog of(
            String name,
            OptionalLong seed,
            PriceHistory history,
            List<ForecastLog> members,
            ForecastCombination rule) {
        requireOneSpan(members);
        CombinedLog combined = new CombinedLog(history, List.copyOf(members), rule);
        return new ForecastLog(history.instrument(), name, seed, combined.entries(), List.of());
    }

    private List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        for (LogEntry entry : members.getFirst().entries()) {
            entries.add(new LogEntry(entry.origin(), entry.known(), at(entry.origin())));
        }
        return entries;
    }

    private Forecast at(int origin) {
        // The target of origin s is bar s + 1, so at an origin all targets but its own have come.
        int known = origin - members.getFirst().firstOrigin();
        double[] open = rule.weights(new KnownErrors(openErrors, known));
        double[] close = rule.weights(new KnownErrors(closeErrors, known));
        List<Forecast> answers = members.stream().map(member -> member.at(origin)).toList();
        int horizon = answers.stream().mapToInt(answer -> answer.steps().size()).min().orElse(0);
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step < horizon; step++) {
            int ahead = step;
            List<Step> said = answers.stream().map(answer -> answer.steps().get(ahead)).toList();
            steps.add(new Step(mean(said, Step::open, open), mean(said, Step::close, close)));
        }
        return new Forecast(steps);
    }

    private static PredictiveDistribution mean(
            List<Step> said, Function<Step, PredictiveDistribution> price, double[] weights) {
        List<PredictiveDistribution> prices = said.stream().map(price).toList();
        double[] answering = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            answering[i] = Double.isFinite(prices.get(i).point()) ? weights[i] : 0;
        }
        double sum = Arrays.stream(answering).sum();
        return sum > 0
                ? PredictiveDistribution.meanOf(
                        prices, Arrays.stream(answering).map(weight -> weight / sum).toArray())
                : PredictiveDistribution.NONE;
    }

    /** Errors by member and origin, those after the last known bar {@code NaN}. */
    private double[][] errors(Function<Step, PredictiveDistribution> price, PriceAt actual) {
        return members.stream()
                .map(member ->
                        member.entries().stream()
                                .mapToDouble(entry -> error(entry, price, actual))
                                .toArray())
                .toArray(double[][]::new);
    }

    private double error(
            LogEntry entry, Function<Step, PredictiveDistribution> price, PriceAt actual) {
        double predicted = price.apply(entry.forecast().next()).point();
        return entry.origin() < history.last() && predicted > 0
                ? StrictMath.log(actual.of(entry.origin() + 1) / predicted)
                : Double.NaN;
    }

    private static void requireOneSpan(List<ForecastLog> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The members (none) must be at least one.");
        }
        ForecastLog first = members.getFirst();
        for (ForecastLog member : members) {
            if (member.firstOrigin() != first.firstOrigin()
                    || member.lastOrigin() != first.lastOrigin()) {
                throw new IllegalArgumentException(
                        "The origins of %s must be those of %s."
                                .formatted(member.forecaster(), first.forecaster()));
            }
        }
    }

    @FunctionalInterface
    private interface PriceAt {
        double of(int bar);
    }
}
