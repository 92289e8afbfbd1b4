package io.forewalk.strategies.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.strategies.forecasting.ar1.Ar1Forecaster;
import io.forewalk.strategies.forecasting.ets.EtsForecaster;
import io.forewalk.strategies.forecasting.ets.SmoothingChoice;
import io.forewalk.strategies.forecasting.ewma.EwmaForecaster;
import io.forewalk.strategies.forecasting.garch.ErrorKind;
import io.forewalk.strategies.forecasting.garch.GarchForecaster;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.forecasting.theta.ThetaForecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often intervals hold the next price on simulated GARCH markets, out of sample: 4 markets of
 * 2,500 bars, the first 1,000 known at the first fit, so 6,000 targets; the share's own standard
 * error is 0.5 points at 80 % and 0.3 points at 95 %, a little more as days are not independent.
 */
@Tag("slow")
class CoverageTest {

    private static final int MARKETS = 4;
    private static final int BARS = 2_500;
    private static final int INITIAL = 1_000;
    private static final int REFIT_BARS = 250;

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void intervalsHoldWhatTheyClaim(Forecaster method) {
        Coverage coverage = new Coverage();

        for (int market = 0; market < MARKETS; market++) {
            coverage.add(
                    method,
                    new SimulatedMarket(SimulatedMarket.Kind.GARCH, BARS, 100 + market).history());
        }

        assertThat(coverage.share(Price.CLOSE, 80)).as("close, 80").isCloseTo(80, within(2.0));
        assertThat(coverage.share(Price.CLOSE, 95)).as("close, 95").isCloseTo(95, within(2.0));
        assertThat(coverage.share(Price.OPEN, 80)).as("open, 80").isCloseTo(80, within(2.0));
        assertThat(coverage.share(Price.OPEN, 95)).as("open, 95").isCloseTo(95, within(2.0));
    }

    static Stream<Forecaster> methods() {
        return Stream.of(
                new GarchForecaster(ReturnMean.ZERO, false, ErrorKind.NORMAL),
                new GarchForecaster(ReturnMean.CONSTANT, true, ErrorKind.T),
                new EwmaForecaster(0.94, ReturnMean.ZERO),
                new NaiveForecaster(Volatility.GARCH),
                new DriftForecaster(Volatility.EWMA),
                new Ar1Forecaster(Volatility.GARCH),
                new ThetaForecaster(Volatility.GARCH),
                new EtsForecaster(SmoothingChoice.AUTO, Volatility.GARCH));
    }

    private enum Price {
        OPEN(PriceHistory::open, entry -> entry.forecast().next().open()),
        CLOSE(PriceHistory::close, entry -> entry.forecast().next().close());

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final ToDoubleBiFunction<PriceHistory, Integer> actual;

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final Function<LogEntry, PredictiveDistribution> predicted;

        Price(
                ToDoubleBiFunction<PriceHistory, Integer> actual,
                Function<LogEntry, PredictiveDistribution> predicted) {
            this.actual = actual;
            this.predicted = predicted;
        }
    }

    /** Hits of intervals. */
    private static final class Coverage {

        private final Map<Price, int[]> hits =
                Map.of(Price.OPEN, new int[2], Price.CLOSE, new int[2]);
        private int targets;

        void add(Forecaster method, PriceHistory history) {
            Refit refit = new Refit(RefitPolicy.REFIT, REFIT_BARS);
            var cut = new WalkForward(TrainingSpan.EXPANDING, INITIAL, 0, 0, 0, 0, refit);
            ForecastLog log =
                    new ForecastTask(MarketView.of(history), cut, refit, "tested", method, 7).run();
            for (LogEntry entry : log.entries()) {
                if (entry.origin() < history.last()) {
                    targets++;
                    count(entry, history);
                }
            }
        }

        private void count(LogEntry entry, PriceHistory history) {
            for (Price price : Price.values()) {
                double actual = price.actual.applyAsDouble(history, entry.origin() + 1);
                PredictiveDistribution predicted = price.predicted.apply(entry);
                int[] hitsOfPrice = Objects.requireNonNull(hits.get(price));
                hitsOfPrice[0] += holds(predicted, 0.1, 0.9, actual) ? 1 : 0;
                hitsOfPrice[1] += holds(predicted, 0.025, 0.975, actual) ? 1 : 0;
            }
        }

        private static boolean holds(
                PredictiveDistribution predicted, double low, double high, double actual) {
            return predicted.quantile(low) <= actual && actual <= predicted.quantile(high);
        }

        double share(Price price, int level) {
            return 100.0 * Objects.requireNonNull(hits.get(price))[level == 80 ? 0 : 1] / targets;
        }
    }
}
