package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.SimulatedMarket;
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

/** Whether the network finds a rule that is there, and none that is not, on a walk forward. */
@Tag("slow")
final class PlantedRuleTest {

    @Test
    void findsPlantedRuleInNineOfTenSeeds() {
        assertThat(found(SimulatedMarket.Kind.PLANTED_RULE)).isGreaterThanOrEqualTo(9);
    }

    @Test
    void findsARuleInARandomWalkInOneOfTenSeedsAtMost() {
        assertThat(found(SimulatedMarket.Kind.RANDOM_WALK)).isLessThanOrEqualTo(1);
    }

    private static long found(SimulatedMarket.Kind kind) {
        return LongStream.rangeClosed(1, 10).filter(seed -> p(kind, seed) < 0.01).count();
    }

    static double p(SimulatedMarket.Kind kind, long seed) {
        PriceHistory history = new SimulatedMarket(kind, 2_000, seed).history();
        Refit refit = new Refit(RefitPolicy.REFIT, 250);
        WalkForward walk = new WalkForward(TrainingSpan.EXPANDING, 1_000, 0, 0, 0, 0.15, refit);
        long start = System.nanoTime();
        ForecastLog log =
                new ForecastTask(MarketView.of(history), walk, refit, "lstm", learner(), seed)
                        .run();
        int targets = history.length() - 1 - log.firstOrigin();
        double[] ours = new double[targets];
        double[] naive = new double[targets];
        for (int i = 0; i < targets; i++) {
            int origin = log.firstOrigin() + i;
            double actual = StrictMath.log(history.close(origin + 1) / history.close(origin));
            double predicted =
                    StrictMath.log(log.at(origin).next().close().point() / history.close(origin));
            ours[i] = (actual - predicted) * (actual - predicted);
            naive[i] = actual * actual;
        }
        double p = DieboldMariano.of(ours, naive, 1).orElseThrow().firstBetterPValue();
        double a = java.util.Arrays.stream(ours).sum(), b = java.util.Arrays.stream(naive).sum();
        System.err.printf(
                "%s %d p %.2g mse ratio %.3f %.1fs epochs %s%n",
                kind,
                seed,
                p,
                a / b,
                (System.nanoTime() - start) / 1e9,
                log.fits().stream()
                        .map(f ->
                                f.summary().numbers().get("chosenEpoch").intValue()
                                        + "/"
                                        + f.summary().numbers().get("epochs").intValue())
                        .toList());
        return p;
    }

    private static LstmForecaster learner() {
        String[] c = System.getProperty("L", "16,0.2,24,100,64,0.003,15,0").split(",");
        return new LstmForecaster(
                List.of(Integer.parseInt(c[0])),
                List.of(Double.parseDouble(c[1])),
                Integer.parseInt(c[2]),
                List.of(Feature.CLOSE),
                TargetKind.LOG_RETURN,
                ScalerKind.STANDARD,
                LossKind.MSE,
                Integer.parseInt(c[3]),
                Integer.parseInt(c[4]),
                Double.parseDouble(c[5]),
                1.0,
                0,
                Integer.parseInt(c[6]),
                Integer.parseInt(c[7]),
                1,
                5,
                1.0,
                TrainerKind.FUSED);
    }

    public static void main(String[] a) {
        for (SimulatedMarket.Kind k :
                List.of(SimulatedMarket.Kind.PLANTED_RULE, SimulatedMarket.Kind.RANDOM_WALK))
            if (a.length < 2 || k.name().startsWith(a[1]))
                for (int s = 1; s <= Integer.parseInt(a[0]); s++) p(k, s);
    }
}
