package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.forecast.Errors;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.statistics.ClarkWest;
import io.forewalk.engine.statistics.DieboldMariano;
import io.forewalk.engine.statistics.Encompassing;
import io.forewalk.engine.statistics.GiacominiWhite;
import io.forewalk.engine.statistics.HolmAdjustment;
import io.forewalk.engine.statistics.Neighbours;
import io.forewalk.engine.statistics.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The tests of one price of one instrument. Forecasters without an answer are checked, which says
 * that there is nothing to check, and compared with nobody.
 *
 * @param answers of every forecaster for the next bar, in file order
 */
record EvidenceTable(List<Answers> answers) {
    private static final int NEXT = 1;
    // Of fewer targets that do not overlap the test of a step rejects up to 11 % at 5 %.
    private static final int APART = 10;

    /** What one forecaster said, on the common targets. */
    record Answers(ForecastCase subject, ScoredForecasts scored) {
        double[] losses() {
            return scored.column(row -> row.returnError() * row.returnError());
        }

        double[] predicted() {
            return scored.column(ScoredForecast::predictedReturn);
        }

        boolean any() {
            return scored.count() > 0;
        }

        boolean finite() {
            return any() && Double.isFinite(Errors.mean(losses()));
        }
    }

    List<ForecastCheck> checks() {
        return answers.stream().map(a -> ForecastCheck.of(a.subject(), a.scored())).toList();
    }

    /**
     * Every forecaster that may repeat the naive against it.
     *
     * @param mayRepeat by the forecaster's name
     */
    List<NestedTest> nested(Predicate<String> mayRepeat) {
        Optional<Answers> naive = naiveOf(answers);
        if (naive.isEmpty()) {
            return List.of();
        }
        List<NestedTest> tests =
                rivals(answers)
                        .filter(larger -> mayRepeat.test(larger.subject().forecaster()))
                        .map(larger -> nested(naive.get(), larger))
                        .toList();
        double[] adjusted = holm(tests.stream().map(NestedTest::clarkWest).toList());
        List<NestedTest> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(tests.get(i).withHolm(adjusted[i]));
        }
        return rows;
    }

    private static NestedTest nested(Answers naive, Answers larger) {
        double[] actual = naive.scored().column(ScoredForecast::actualReturn);
        TestOutcome outcome =
                ClarkWest.outcome(
                        actual,
                        naive.predicted(),
                        larger.predicted(),
                        naive.scored().neighbours(),
                        NEXT - 1);
        return new NestedTest(larger.subject(), outcome, Double.NaN);
    }

    List<PairTest> pairs() {
        List<Answers> answering = answers.stream().filter(Answers::any).toList();
        List<PairTest> pairs = new ArrayList<>();
        for (int i = 0; i < answering.size(); i++) {
            for (int j = i + 1; j < answering.size(); j++) {
                pairs.add(pair(answering.get(i), answering.get(j)));
            }
        }
        return pairs;
    }

    private static PairTest pair(Answers first, Answers second) {
        double[] errors = first.scored().returnErrors();
        double[] others = second.scored().returnErrors();
        Neighbours targets = first.scored().neighbours();
        return new PairTest(
                first.subject(),
                second.subject(),
                GiacominiWhite.of(first.losses(), second.losses(), targets, NEXT),
                Encompassing.of(errors, others, targets, NEXT),
                Encompassing.of(others, errors, targets, NEXT));
    }

    /**
     * Every forecaster against the naive, step by step.
     *
     * @param steps the answers so many bars ahead, the next bar first
     */
    static List<StepTest> steps(List<List<Answers>> steps) {
        List<StepTest> tests = new ArrayList<>();
        for (int step = 1; step <= steps.size(); step++) {
            List<Answers> ahead = steps.get(step - 1);
            int bars = step;
            naiveOf(ahead)
                    .ifPresent(naive ->
                            rivals(ahead)
                                    .map(rival -> step(naive, rival, bars))
                                    .forEach(tests::add));
        }
        double[] adjusted = holm(tests.stream().map(StepTest::better).toList());
        List<StepTest> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(tests.get(i).withHolm(adjusted[i]));
        }
        return rows;
    }

    private static StepTest step(Answers naive, Answers rival, int step) {
        int apart = rival.scored().count() / step;
        if (step > NEXT && apart < APART) {
            String reason =
                    "only %d targets do not overlap, at least %d are needed"
                            .formatted(apart, APART);
            TestOutcome none = TestOutcome.none(rival.scored().count(), reason);
            return new StepTest(rival.subject(), step, none, Double.NaN);
        }
        TestOutcome better =
                DieboldMariano.firstBetter(
                        rival.losses(), naive.losses(), rival.scored().neighbours(), step);
        return new StepTest(rival.subject(), step, better, Double.NaN);
    }

    /** All together; nothing for fewer than two. */
    Optional<ModelSet> set(int draws, RandomGenerator random) {
        List<Answers> members = answers.stream().filter(Answers::finite).toList();
        return members.size() < 2
                ? Optional.empty()
                : Optional.of(
                        ModelSet.of(
                                members.stream().map(Answers::subject).toList(),
                                members.stream().map(Answers::losses).toArray(double[][]::new),
                                draws,
                                random));
    }

    private static Optional<Answers> naiveOf(List<Answers> answers) {
        return answers.stream().filter(one -> one.subject().ofNaive() && one.any()).findFirst();
    }

    private static Stream<Answers> rivals(List<Answers> answers) {
        return answers.stream().filter(one -> !one.subject().ofNaive() && one.any());
    }

    private static double[] holm(List<TestOutcome> outcomes) {
        return HolmAdjustment.of(outcomes.stream().mapToDouble(TestOutcome::pValue).toArray());
    }
}
