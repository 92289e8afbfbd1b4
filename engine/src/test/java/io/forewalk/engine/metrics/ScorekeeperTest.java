package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the scorekeeper says about forecasts. */
final class ScorekeeperTest {

    private static final int INITIAL = 60;
    private static final PriceHistory WALK = Walks.walk("WALK", 160, 3);

    @Test
    void scoresOpenBeforeCloseInFileOrderWithTheLastOpenBehind() {
        Scorecard card = score(List.of(Logs.drift(WALK, 59), Logs.naive(WALK, 59)));

        assertThat(card.forecasts())
                .extracting(s -> s.forecaster() + " " + s.target())
                .containsExactly(
                        "drift OPEN", "drift CLOSE", "naive OPEN", "naive CLOSE", "lastOpen OPEN");
        assertThat(card.comparisons()).noneMatch(c -> c.first().equals(Scorecard.LAST_OPEN));
    }

    @Test
    void lastOriginHasNoTargetAndIsNotScored() {
        Scorecard card = score(List.of(Logs.naive(WALK, 59)));

        assertThat(card.forecasts()).allMatch(score -> score.bars() == 100);
        assertThat(card.leftOut()).isZero();
    }

    @Test
    void barThatOneForecasterMissesLeavesAllScores() {
        ForecastLog failing =
                Logs.log(
                        WALK, "failing", 59, t -> t < 90 ? Forecast.none() : Logs.points(100, 100));

        Scorecard card = score(List.of(Logs.naive(WALK, 59), failing));

        assertThat(card.forecasts()).allMatch(score -> score.bars() == 69);
        assertThat(card.leftOut()).isEqualTo(31);
    }

    @Test
    void forecasterWithoutAnyAnswerLeavesTheOthersAlone() {
        ForecastLog silent = Logs.log(WALK, "silent", 59, t -> Forecast.none());

        Scorecard card = score(List.of(Logs.naive(WALK, 59), silent));

        ForecastScore naive = Logs.find(card.forecasts(), "naive", PriceKind.CLOSE);
        ForecastScore nothing = Logs.find(card.forecasts(), "silent", PriceKind.CLOSE);
        assertThat(naive.bars()).isEqualTo(100);
        assertThat(nothing.bars()).isZero();
        assertThat(nothing.value("rmse")).isNaN();
        assertThat(card.comparisons())
                .allMatch(c -> c.remark().equals("too few targets, no test"))
                .allMatch(c -> Double.isNaN(c.pHolm()));
    }

    @Test
    void foldsShareTheTargetsAmongThem() {
        Evidence evidence =
                new Evidence(
                        MarketData.of(List.of(WALK)),
                        Logs.timeline(INITIAL, 40),
                        List.of(Logs.naive(WALK, 59)),
                        List.of(),
                        Optional.empty());

        Scorecard card = Logs.score(evidence);

        assertThat(card.folds())
                .filteredOn(score -> score.target() == PriceKind.CLOSE)
                .extracting(score -> score.fold().getAsInt() + ": " + score.bars())
                .containsExactly("0: 40", "1: 40", "2: 20");
        double squares =
                card.folds().stream()
                        .filter(score -> score.target() == PriceKind.CLOSE)
                        .mapToDouble(s -> s.bars() * s.value("rmse") * s.value("rmse"))
                        .sum();
        assertThat(Math.sqrt(squares / 100))
                .isCloseTo(
                        Logs.find(card.forecasts(), "naive", PriceKind.CLOSE).value("rmse"),
                        within(1e-12));
    }

    @Test
    void foldWhoseTargetHasNotComeHasNoScores() {
        Evidence evidence =
                new Evidence(
                        MarketData.of(List.of(WALK)),
                        Logs.timeline(INITIAL, 50),
                        List.of(Logs.naive(WALK, 59)),
                        List.of(),
                        Optional.empty());

        Scorecard card = Logs.score(evidence);

        assertThat(evidence.timeline().folds(WALK.length())).hasSize(3);
        assertThat(card.folds()).extracting(score -> score.fold().getAsInt()).containsOnly(0, 1);
    }

    @Test
    void everySeedIsComparedWithNaiveAndThenWithTheOthers() {
        ForecastLog seven = seeded(7);
        ForecastLog eight = seeded(8);

        Scorecard card = score(List.of(seven, Logs.naive(WALK, 59), eight));

        assertThat(card.comparisons())
                .filteredOn(c -> c.target() == PriceKind.CLOSE)
                .extracting(c -> c.first() + c.seeds() + " " + c.second() + c.secondSeeds())
                .containsExactly("lstm[7] naive[]", "lstm[8] naive[]", "lstm[7] lstm[8]");
    }

    @Test
    void holmCountsTheRowsOfOneTarget() {
        Scorecard card = score(List.of(Logs.naive(WALK, 59), oracle(0.2), oracle(0.9)));

        List<ForecastComparison> closes =
                card.comparisons().stream()
                        .filter(c -> c.target() == PriceKind.CLOSE)
                        .filter(c -> c.second().equals("naive"))
                        .toList();
        assertThat(closes).hasSize(2);
        double smaller = Math.min(closes.get(0).pBetter(), closes.get(1).pBetter());
        double larger = Math.max(closes.get(0).pBetter(), closes.get(1).pBetter());
        assertThat(closes)
                .extracting(ForecastComparison::pHolm)
                .containsExactlyInAnyOrder(2 * smaller, Math.max(2 * smaller, larger));
        assertThat(closes).allMatch(c -> c.statistic() < 0 && c.pHolm() < 0.05);
    }

    @Test
    void copyOfTheNaiveIsNoTest() {
        ForecastLog copy =
                Logs.log(WALK, "copy", 59, t -> Logs.points(WALK.close(t), WALK.close(t)));

        Scorecard card = score(List.of(Logs.naive(WALK, 59), copy));

        assertThat(card.comparisons())
                .hasSize(2)
                .allMatch(c -> Double.isNaN(c.pBetter()) && Double.isNaN(c.pHolm()))
                .allMatch(c -> c.remark().equals("equal errors, no test"));
        ForecastScore score = Logs.find(card.forecasts(), "copy", PriceKind.CLOSE);
        assertThat(score.value("relativeRmse")).isEqualTo(1);
        assertThat(score.value("relativeReturnRmse")).isEqualTo(1);
        assertThat(score.value("hitRate")).isNaN();
        assertThat(score.value("zeroChanges")).isEqualTo(100);
        assertThat(score.intervals()).doesNotContainKey("hitRate");
    }

    @Test
    void predictionBelowZeroHasNoReturnErrors() {
        ForecastLog negative = Logs.log(WALK, "negative", 59, t -> Logs.points(-1, -1));

        Scorecard card = score(List.of(Logs.naive(WALK, 59), negative));

        ForecastScore score = Logs.find(card.forecasts(), "negative", PriceKind.CLOSE);
        assertThat(score.value("rmse")).isPositive();
        assertThat(score.value("returnRmse")).isNaN();
        assertThat(card.comparisons())
                .allMatch(c -> c.remark().equals("a prediction not above 0, no test"));
    }

    @Test
    void hitRatesHaveWilsonIntervals() {
        Scorecard card = score(List.of(Logs.naive(WALK, 59), oracle(0.9)));

        ForecastScore score = Logs.find(card.forecasts(), "oracle0.9", PriceKind.CLOSE);
        assertThat(score.value("hitRate")).isEqualTo(1);
        assertThat(score.value("intradayHitRate")).isEqualTo(1);
        // Wilson's lower limit of 100 hits in 100 is 1 / (1 + z^2 / 100), z = 1.959963984540054.
        assertThat(score.interval("hitRate").low()).isCloseTo(0.963006, within(1e-6));
        assertThat(score.interval("hitRate").high()).isEqualTo(1);
    }

    @Test
    void coverageCountsPricesBetweenTheQuantiles() {
        ForecastLog wide =
                Logs.log(WALK, "wide", 59, t -> around(WALK.close(t), 0.5 * WALK.close(t)));
        ForecastLog narrow = Logs.log(WALK, "narrow", 59, t -> around(0.5 * WALK.close(t), 1e-6));

        Scorecard card = score(List.of(Logs.naive(WALK, 59), wide, narrow));

        assertThat(Logs.find(card.forecasts(), "wide", PriceKind.OPEN).value("coverage80"))
                .isEqualTo(1);
        assertThat(Logs.find(card.forecasts(), "narrow", PriceKind.OPEN).value("coverage95"))
                .isZero();
        assertThat(Logs.find(card.forecasts(), "naive", PriceKind.OPEN).value("coverage80"))
                .isNaN();
    }

    @Test
    void constantPricesLeaveRatiosUndefined() {
        PriceHistory.Builder builder = PriceHistory.builder(WALK.instrument());
        for (int bar = 0; bar < 80; bar++) {
            builder.add(new Bar(Curves.START.plus(bar, ChronoUnit.DAYS), 5, 5, 5, 5, 1));
        }
        PriceHistory flat = builder.build();

        Scorecard card = Logs.score(Logs.evidence(flat, INITIAL, List.of(Logs.naive(flat, 59))));

        ForecastScore score = Logs.find(card.forecasts(), "naive", PriceKind.CLOSE);
        assertThat(score.value("rmse")).isZero();
        for (String key :
                List.of("mase", "rmsse", "relativeRmse", "relativeReturnRmse", "hitRate")) {
            assertThat(score.value(key)).as(key).isNaN();
        }
        assertThat(score.values().values()).noneMatch(value -> Double.isInfinite(value));
    }

    @Test
    void everyKeyIsDefinedOnce() {
        Scorecard card = score(List.of(Logs.naive(WALK, 59)));

        assertThat(card.definitions()).extracting(MetricDefinition::key).doesNotHaveDuplicates();
        assertThat(card.forecasts().getFirst().values().keySet())
                .isSubsetOf(card.definitions().stream().map(MetricDefinition::key).toList());
    }

    private static Scorecard score(List<ForecastLog> logs) {
        return Logs.score(Logs.evidence(WALK, INITIAL, logs));
    }

    private static ForecastLog seeded(long seed) {
        double shift = 1 + 1e-3 * seed;
        return Logs.log(
                WALK,
                "lstm",
                OptionalLong.of(seed),
                59,
                t -> Logs.points(WALK.close(t) * shift, WALK.close(t) / shift));
    }

    /** Knows so much of the way to the next prices. */
    private static ForecastLog oracle(double share) {
        return Logs.log(WALK, "oracle" + share, 59, t -> towards(t, share));
    }

    private static Forecast towards(int origin, double share) {
        int target = Math.min(origin + 1, WALK.last());
        double close = WALK.close(origin);
        return Logs.points(
                close + share * (WALK.open(target) - close),
                close + share * (WALK.close(target) - close));
    }

    private static Forecast around(double price, double deviation) {
        PredictiveDistribution normal = PredictiveDistribution.normal(price, deviation);
        return Forecast.of(normal, normal);
    }
}
