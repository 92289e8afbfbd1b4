package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.TestOutcome;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tests say of forecasts, and why they say nothing. */
final class ForecastEvidenceTest {

    private static final int FIRST = 59;
    private static final PriceHistory WALK = Walks.walk("WALK", 460, 3);

    @Test
    void whoKnowsHalfOfTheWayBeatsTheNaiveInEveryTest() {
        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), oracle(0.5)));

        NestedTest nested = close(found.nested(), NestedTest::larger);
        assertThat(nested.pHolm()).isLessThan(0.001);
        PairTest pair = close(found.pairs(), PairTest::first);
        assertThat(pair.first().name()).isEqualTo("naive");
        assertThat(pair.conditional().pValue()).isLessThan(0.001);
        assertThat(pair.adds().outcome().pValue()).isLessThan(0.001);
        // Twice its move is what comes: a combination gives the naive the weight -1.
        assertThat(pair.addsBack().weight()).isCloseTo(-1, within(1e-3));
        ModelSet set = close(found.sets(), s -> s.members().getFirst());
        assertThat(set.included(0.1)).extracting(ForecastCase::name).containsExactly("oracle");
        assertThat(set.superior().consistent()).isLessThan(0.001);
        assertThat(set.realityCheck().upper()).isLessThan(0.001);
    }

    @Test
    void directionAndEfficiencyAreThoseOfReturns() {
        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), oracle(0.5)));

        ForecastCheck oracle = check(found, "oracle");
        assertThat(oracle.direction().hitRate()).isEqualTo(1);
        assertThat(oracle.efficiency().slope()).isCloseTo(2, within(0.01));
        ForecastCheck naive = check(found, "naive");
        assertThat(naive.direction().outcome().reason()).contains("only 0 values");
        assertThat(naive.efficiency().outcome().reason()).isEqualTo("the forecasts do not vary");
    }

    @Test
    void naiveCopiesYesterdayAndAnOracleDoesNot() {
        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), oracle(1)));

        LagCheck naive = check(found, "naive").lag();
        assertThat(naive.at(1)).isCloseTo(1, within(0.01));
        assertThat(naive.copies().pValue()).isLessThan(0.001);
        LagCheck oracle = check(found, "oracle").lag();
        assertThat(oracle.at(0)).isCloseTo(1, within(1e-9));
        assertThat(oracle.copies().pValue()).isGreaterThan(0.999);
        assertThat(oracle.correlations()).hasSize(11);
    }

    @Test
    void residualsOfAForecastThatSwingsAreCorrelated() {
        ForecastLog swinging =
                Logs.log(WALK, "swinging", FIRST, t -> shifted(t, t % 2 == 0 ? 1.01 : 0.99));

        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), swinging));

        ResidualCheck naive = check(found, "naive").residuals();
        assertThat(naive.ljungBox().pValue()).isGreaterThan(0.01);
        assertThat(naive.band()).isCloseTo(1.96 / 20, within(1e-3));
        ResidualCheck check = check(found, "swinging").residuals();
        assertThat(check.autocorrelations()).hasSize(ResidualCheck.LAGS);
        assertThat(check.autocorrelations().get(0)).isLessThan(-0.3);
        assertThat(check.autocorrelations().get(1)).isGreaterThan(0.3);
        assertThat(check.ljungBox().pValue()).isLessThan(0.001);
        assertThat(check.histogram().count()).isEqualTo(400);
    }

    @Test
    void intervalsAreCountedAndTested() {
        ForecastLog narrow = Logs.log(WALK, "narrow", FIRST, t -> around(WALK.close(t), 0.002));

        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), narrow));

        IntervalCheck eighty = check(found, "narrow").intervals().getFirst();
        assertThat(eighty.level()).isCloseTo(0.8, within(1e-12));
        assertThat(eighty.targets()).isEqualTo(400);
        assertThat(eighty.misses()).isGreaterThan(200);
        assertThat(eighty.frequency().pValue()).isLessThan(0.001);
        assertThat(check(found, "naive").intervals().getLast().frequency().reason())
                .isEqualTo("no target has an interval");
    }

    @Test
    void everyStepIsTestedAgainstTheNaive() {
        List<ForecastLog> logs = List.of(ahead("naive", 0), ahead("knowing", 0.5));

        List<StepTest> steps = evidence(WALK, logs).steps();

        assertThat(steps)
                .extracting(s -> s.subject().target() + " " + s.step())
                .containsExactly("OPEN 1", "OPEN 2", "OPEN 3", "CLOSE 1", "CLOSE 2", "CLOSE 3");
        assertThat(steps).allMatch(step -> step.pHolm() < 0.001);
        assertThat(steps.get(2).better().count()).isEqualTo(398);
    }

    @Test
    void aStepWithFewTargetsThatDoNotOverlapHasNoTest() {
        PriceHistory few = Walks.walk("FEW", FIRST + 27, 3);
        List<ForecastLog> logs =
                List.of(
                        Logs.log(few, "naive", FIRST, t -> threeSteps(few.close(t))),
                        Logs.log(few, "higher", FIRST, t -> threeSteps(1.01 * few.close(t))));

        List<StepTest> steps = evidence(few, logs).steps();

        assertThat(steps).extracting(s -> s.better().exists()).containsSequence(true, true, false);
        assertThat(steps.get(2).better().reason())
                .isEqualTo("only 8 targets do not overlap, at least 10 are needed");
    }

    private static Forecast threeSteps(double price) {
        var point = PredictiveDistribution.ofPoint(price);
        return new Forecast(Collections.nCopies(3, new Step(point, point)));
    }

    @Test
    void naiveIsNotTakenToNestInWhatIsFixed() {
        List<ForecastLog> logs = List.of(Logs.naive(WALK, FIRST), oracle(0.5));
        Evidence fixed =
                new Evidence(
                        MarketData.of(List.of(WALK)),
                        Logs.timeline(FIRST + 1, 126),
                        logs,
                        List.of(),
                        Optional.empty(),
                        List.of("oracle"));

        assertThat(Logs.score(fixed).evidence().nested()).isEmpty();
    }

    @Test
    void sameSeedSameSets() {
        List<ForecastLog> logs = List.of(Logs.naive(WALK, FIRST), Logs.drift(WALK, FIRST));

        assertThat(evidence(WALK, logs)).isEqualTo(evidence(WALK, logs));
    }

    @Test
    void identicalForecastsHaveReasonsInPlaceOfTests() {
        ForecastLog copy =
                Logs.log(WALK, "copy", FIRST, t -> Logs.points(WALK.close(t), WALK.close(t)));

        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), copy));

        assertThat(close(found.nested(), NestedTest::larger).clarkWest().reason())
                .isEqualTo("the forecasts are the same");
        PairTest pair = close(found.pairs(), PairTest::first);
        assertThat(pair.conditional().exists()).isFalse();
        assertThat(pair.adds().outcome().exists()).isFalse();
        ModelSet set = close(found.sets(), s -> s.members().getFirst());
        assertThat(set.included(0.1)).hasSize(2);
        assertThat(set.superior().reason()).contains("benchmark's losses");
    }

    // Every second fold failed: 20 targets, then 11 without an answer.
    @Test
    void onlyTargetsOfNeighbouringBarsAreNeighbours() {
        ForecastLog holed =
                Logs.log(
                        WALK,
                        "holed",
                        FIRST,
                        t -> (t - FIRST) % 31 < 20 ? swinging(t) : Forecast.none());

        ForecastEvidence found = evidence(WALK, List.of(Logs.naive(WALK, FIRST), holed));
        ForecastCheck check = check(found, "holed");

        assertThat(close(found.pairs(), PairTest::first).conditional().count()).isEqualTo(13 * 19);
        IntervalCheck eighty = check.intervals().getFirst();
        assertThat(eighty.targets()).isEqualTo(260);
        assertThat(eighty.misses()).isEqualTo(130);
        // Every second target is a miss, and the holes would put a miss behind a miss.
        assertThat(eighty.independence().statistic())
                .isCloseTo(2 * 13 * 19 * StrictMath.log(2), within(0.1));
        assertThat(check.residuals().autocorrelations().getFirst()).isLessThan(-0.3);
        assertThat(check.lag().copies().count()).isEqualTo(13 * 18);
    }

    @Test
    void fiveTargetsSayWhyThereAreNoTests() {
        PriceHistory few = Walks.walk("FEW", FIRST + 6, 3);

        assertEveryGapExplained(few, List.of(Logs.naive(few, FIRST), Logs.drift(few, FIRST)));
    }

    @Test
    void constantPricesSayWhyThereAreNoTests() {
        PriceHistory.Builder builder = PriceHistory.builder(WALK.instrument());
        for (int bar = 0; bar < 120; bar++) {
            builder.add(new Bar(Curves.START.plus(bar, ChronoUnit.DAYS), 5, 5, 5, 5, 1));
        }
        PriceHistory flat = builder.build();

        assertEveryGapExplained(flat, List.of(Logs.naive(flat, FIRST), Logs.drift(flat, FIRST)));
    }

    @Test
    void silentAndImpossibleForecastsSayWhyThereAreNoTests() {
        ForecastLog silent = Logs.log(WALK, "silent", FIRST, t -> Forecast.none());
        ForecastLog negative = Logs.log(WALK, "negative", FIRST, t -> Logs.points(-1, -1));

        ForecastEvidence found =
                assertEveryGapExplained(
                        WALK,
                        List.of(
                                Logs.naive(WALK, FIRST),
                                silent,
                                negative,
                                Logs.drift(WALK, FIRST)));

        assertThat(check(found, "silent").residuals().histogram().counts()).isEmpty();
        assertThat(close(found.sets(), s -> s.members().getFirst()).members())
                .extracting(ForecastCase::name)
                .containsExactly("naive", "drift");
    }

    private static ForecastEvidence assertEveryGapExplained(
            PriceHistory history, List<ForecastLog> logs) {
        ForecastEvidence found = evidence(history, logs);
        assertThat(outcomes(found))
                .isNotEmpty()
                .allMatch(outcome -> outcome.exists() != Double.isNaN(outcome.pValue()));
        assertThat(found.sets())
                .allMatch(s -> s.superior().reason().isEmpty() != (s.superior().best() < 0));
        return found;
    }

    private static List<TestOutcome> outcomes(ForecastEvidence found) {
        List<TestOutcome> all = new ArrayList<>();
        for (ForecastCheck check : found.checks()) {
            all.add(check.direction().outcome());
            all.add(check.efficiency().outcome());
            all.add(check.lag().copies());
            all.add(check.residuals().ljungBox());
            check.intervals().forEach(i -> all.add(i.frequency()));
            check.intervals().forEach(i -> all.add(i.both()));
        }
        found.nested().forEach(test -> all.add(test.clarkWest()));
        found.pairs().forEach(pair -> all.add(pair.conditional()));
        found.pairs().forEach(pair -> all.add(pair.adds().outcome()));
        return all;
    }

    private static ForecastEvidence evidence(PriceHistory history, List<ForecastLog> logs) {
        return Logs.score(Logs.evidence(history, FIRST + 1, logs)).evidence();
    }

    private static ForecastCheck check(ForecastEvidence found, String name) {
        return close(
                found.checks().stream().filter(c -> c.subject().name().equals(name)).toList(),
                ForecastCheck::subject);
    }

    private static <T> T close(List<T> rows, Function<T, ForecastCase> subject) {
        return rows.stream()
                .filter(row -> subject.apply(row).target() == PriceKind.CLOSE)
                .findFirst()
                .orElseThrow();
    }

    /** Knows so much of the way to the next prices. */
    private static ForecastLog oracle(double share) {
        return Logs.log(WALK, "oracle", FIRST, t -> towards(t, 1, share));
    }

    private static ForecastLog ahead(String name, double share) {
        return Logs.log(
                WALK,
                name,
                OptionalLong.empty(),
                FIRST,
                t ->
                        new Forecast(
                                Stream.of(1, 2, 3)
                                        .map(step -> towards(t, step, share).next())
                                        .toList()));
    }

    private static Forecast towards(int origin, int step, double share) {
        int target = Math.min(origin + step, WALK.last());
        double close = WALK.close(origin);
        return Logs.points(
                close + share * (WALK.open(target) - close),
                close + share * (WALK.close(target) - close));
    }

    // An interval that its target leaves at every second bar; the errors swing with it.
    private static Forecast swinging(int origin) {
        int target = Math.min(origin + 1, WALK.last());
        double centre = WALK.close(target) * (origin % 2 == 0 ? 1.1 : 0.995);
        return around(centre, 0.01);
    }

    private static Forecast shifted(int origin, double factor) {
        return Logs.points(WALK.close(origin) * factor, WALK.close(origin) * factor);
    }

    private static Forecast around(double price, double share) {
        PredictiveDistribution normal = PredictiveDistribution.normal(price, share * price);
        return new Forecast(List.of(new Step(normal, normal)));
    }
}
