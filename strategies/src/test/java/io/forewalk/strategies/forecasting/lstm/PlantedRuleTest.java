package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.market.simulated.SimulatedMarket.Kind;
import io.forewalk.engine.statistics.DieboldMariano;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether a network finds a rule that is there, and none that is not: walks with four fits over
 * 1,000 targets. Training is that of the defaults; one layer of 24 units and a lookback of 30 bars
 * keep it short.
 */
@Tag("slow")
final class PlantedRuleTest {

    private static final double LEVEL = 0.01;
    private static final int INITIAL = 1_000;
    private static final int BARS = 2_000;

    @Test
    void findsPlantedRuleInNineOfTenSeeds() {
        assertThat(found(Kind.PLANTED_RULE)).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void findsRuleInRandomWalkInOneOfTenSeedsAtMost() {
        assertThat(found(Kind.RANDOM_WALK)).hasSizeLessThanOrEqualTo(1);
    }

    // The seeds whose forecasts of the close are better than naive's.
    private static List<Long> found(Kind kind) {
        return LongStream.rangeClosed(1, 10)
                .filter(seed -> betterThanNaive(kind, seed) < LEVEL)
                .boxed()
                .toList();
    }

    private static double betterThanNaive(Kind kind, long seed) {
        PriceHistory history = new SimulatedMarket(kind, BARS, seed).history();
        Refit refit = new Refit(RefitPolicy.REFIT, 250);
        WalkForward walk = new WalkForward(TrainingSpan.EXPANDING, INITIAL, 0, 0, 0, 0.15, refit);
        MarketView market = MarketView.of(history);
        ForecastLog log = new ForecastTask(market, walk, refit, "lstm", network(), seed).run();
        assertThat(log.fits()).hasSizeGreaterThanOrEqualTo(4).noneMatch(FitMark::failed);
        return firstBetter(log, history);
    }

    // One-sided, of squared errors of the log return; naive's is the return itself.
    private static double firstBetter(ForecastLog log, PriceHistory history) {
        double[] ours = new double[history.length() - 1 - log.firstOrigin()];
        double[] naive = new double[ours.length];
        for (int i = 0; i < ours.length; i++) {
            int origin = log.firstOrigin() + i;
            double close = history.close(origin);
            double actual = StrictMath.log(history.close(origin + 1) / close);
            double predicted = StrictMath.log(log.at(origin).next().close().point() / close);
            ours[i] = (actual - predicted) * (actual - predicted);
            naive[i] = actual * actual;
        }
        return DieboldMariano.of(ours, naive, 1).orElseThrow().firstBetterPValue();
    }

    private static LstmForecaster network() {
        LstmForecaster d = new LstmForecaster();
        return new LstmForecaster(
                List.of(24),
                d.dropout(),
                30,
                d.features(),
                d.target(),
                d.scaler(),
                d.loss(),
                d.epochs(),
                d.batch(),
                d.learningRate(),
                d.gradientClip(),
                d.l2(),
                d.patience(),
                d.halveAfter(),
                d.members(),
                d.updateEpochs(),
                d.replayShare(),
                d.trainer(),
                "");
    }
}
