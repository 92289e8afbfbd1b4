package io.forewalk.engine.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.statistics.DeflatedSharpe;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrialHistoryTest {

    private static final Trial BEST = trial("data", "best", "mine", 0.1);
    private static final Trial MIDDLE = trial("data", "middle", "mine", 0.02);
    private static final Trial WORST = trial("data", "worst", "older", -0.06);

    @Test
    void aSingleTryHasNothingToBeDeflatedBy() {
        TrialHistory alone = TrialHistory.of(List.of(BEST), List.of(BEST)).orElseThrow();

        assertThat(alone.trials()).isEqualTo(1);
        assertThat(alone.deviation()).isNaN();
        assertThat(alone.expected()).isZero();
        assertThat(alone.deflated()).isEqualTo(BEST.score().shape().above(0, 250));
    }

    @Test
    void theBestOfARunIsDeflatedByAllThatWasTriedOnItsData() {
        Trial elsewhere = trial("other data", "best", "mine", 3);
        List<Trial> ledger = List.of(WORST, BEST, elsewhere, MIDDLE, BEST);

        TrialHistory found = TrialHistory.of(ledger, List.of(BEST, MIDDLE)).orElseThrow();

        assertThat(found.trials()).isEqualTo(3);
        assertThat(found.experiments()).isEqualTo(2);
        // Ratios 0.1, 0.02 and -0.06.
        assertThat(found.deviation()).isCloseTo(0.08, within(1e-12));
        assertThat(found.expected())
                .isCloseTo(0.08 * DeflatedSharpe.expectedMaximum(3), within(1e-12));
        assertThat(found.deflated())
                .isCloseTo(BEST.score().shape().above(found.expected(), 250), within(1e-12));
    }

    @Test
    void tryWithoutARatioCountsAndHasNoSpread() {
        Trial idle = trial("data", "idle", "mine", Double.NaN);

        TrialHistory found = TrialHistory.of(List.of(BEST, idle), List.of(idle)).orElseThrow();

        assertThat(found.trials()).isEqualTo(2);
        assertThat(found.expected()).isNaN();
        assertThat(found.sharpe()).isNaN();
        assertThat(TrialHistory.of(List.of(BEST), List.of())).isEmpty();
    }

    @Test
    void theRatioIsOfReturnsLessTheRiskFreeRateAndTheReturnIsWhole() {
        TrialScore score = TrialScore.of(new double[] {0.01, 0.03, 0.02}, 0.01);

        assertThat(score.sharpe()).isCloseTo(0.01 / 0.01, within(1e-12));
        assertThat(score.totalReturn()).isCloseTo(1.01 * 1.03 * 1.02 - 1, within(1e-12));
    }

    private static Trial trial(String data, String key, String experiment, double sharpe) {
        return new Trial(
                data,
                key,
                experiment,
                "entry",
                "",
                OptionalLong.empty(),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                new TrialScore(250, sharpe, 0, 3, 0.1));
    }
}
