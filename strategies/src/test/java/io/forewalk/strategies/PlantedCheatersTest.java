package io.forewalk.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.FillRule;
import io.forewalk.engine.fixture.LookAheadCheck;
import io.forewalk.engine.fixture.LookAheadCheck.Leak;
import io.forewalk.engine.fixture.LookAheadCheck.Stage;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The look-ahead test is worth something: five cheaters are planted, and each is caught at its
 * stage.
 */
class PlantedCheatersTest {

    private static final int INITIAL_BARS = 20;
    private static final PriceHistory HISTORY = SimulatedMarket.randomWalk(40, 3);

    @Test
    void aPeekByOneBarIsCaughtAtTheDecision() {
        assertThat(leakOf(whole -> new OneBarPeek(whole))).isEqualTo(Stage.DECISION);
    }

    @Test
    void aCentredMovingAverageIsCaughtAtTheDecision() {
        assertThat(leakOf(whole -> new CentredAverage(whole, 2))).isEqualTo(Stage.DECISION);
    }

    @Test
    void aScalerFittedOnAllDataIsCaughtAtTheFit() {
        assertThat(leakOfForecaster(whole -> new WholeFileScaler(whole))).isEqualTo(Stage.FIT);
    }

    @Test
    void aTrainingPairWithAnUnknownLabelIsCaughtAtTheFit() {
        assertThat(leakOfForecaster(whole -> new LabelLeak(whole))).isEqualTo(Stage.FIT);
    }

    @Test
    void aFillAtTheDecidingCloseIsCaughtUnlessItIsNamed() {
        assertThat(fillLeak(FillRule.NEXT_OPEN)).isEqualTo(Stage.FILL_RULE);
        assertThat(check(FillRule.CLOSE_OPTIMISTIC).firstLeak(HISTORY, INITIAL_BARS)).isEmpty();
    }

    private static Stage leakOf(Function<PriceHistory, TradingStrategy> strategy) {
        return new LookAheadCheck(
                        whole -> new DriftForecaster(),
                        strategy,
                        FillRule.NEXT_OPEN,
                        FillRule.NEXT_OPEN)
                .firstLeak(HISTORY, INITIAL_BARS)
                .map(Leak::stage)
                .orElseThrow();
    }

    private static Stage leakOfForecaster(Function<PriceHistory, Forecaster> forecaster) {
        return new LookAheadCheck(
                        forecaster,
                        whole -> TinyPlayers.FORECAST_SIGN,
                        FillRule.NEXT_OPEN,
                        FillRule.NEXT_OPEN)
                .firstLeak(HISTORY, INITIAL_BARS)
                .map(Leak::stage)
                .orElseThrow();
    }

    private static Stage fillLeak(FillRule named) {
        return check(named).firstLeak(HISTORY, INITIAL_BARS).map(Leak::stage).orElseThrow();
    }

    private static LookAheadCheck check(FillRule named) {
        return new LookAheadCheck(
                whole -> new DriftForecaster(),
                whole -> TinyPlayers.FORECAST_SIGN,
                FillRule.CLOSE_OPTIMISTIC,
                named);
    }

    private static TargetPositions all(Situation now, boolean rising) {
        Instrument instrument = now.known().instruments().getFirst();
        return new TargetPositions(
                Map.of(instrument, rising ? TargetPosition.LONG : TargetPosition.SHORT));
    }

    private static int today(Situation now) {
        return now.known().histories().getFirst().last();
    }

    /** Buys when tomorrow's close is higher. */
    private record OneBarPeek(PriceHistory whole) implements TradingStrategy {

        @Override
        public FittedStrategy fit(TuningWindow window) {
            return now -> {
                int tomorrow = Math.min(today(now) + 1, whole.last());
                return all(now, whole.close(tomorrow) > whole.close(today(now)));
            };
        }

        @Override
        public boolean sellsShort() {
            return true;
        }
    }

    /** Buys above an average that reaches as far forwards as backwards. */
    private record CentredAverage(PriceHistory whole, int reach) implements TradingStrategy {

        @Override
        public FittedStrategy fit(TuningWindow window) {
            return now -> all(now, whole.close(today(now)) > average(today(now)));
        }

        private double average(int bar) {
            double sum = 0;
            for (int i = bar - reach; i <= bar + reach; i++) {
                sum += whole.close(Math.min(i, whole.last()));
            }
            return sum / (2 * reach + 1);
        }

        @Override
        public boolean sellsShort() {
            return true;
        }
    }

    /** Scales by the mean of every close of the file. */
    private record WholeFileScaler(PriceHistory whole) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            double sum = 0;
            for (double close : whole.closes()) {
                sum += close;
            }
            return new Scaled(this, sum / whole.length());
        }
    }

    /** Trains on the pair of the last known bar and the one after it. */
    private record LabelLeak(PriceHistory whole) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            int label = Math.min(window.target().length(), whole.last());
            return new Scaled(this, whole.close(label) / whole.close(label - 1));
        }
    }

    /** A model that is one number. */
    private record Scaled(Forecaster method, double scale) implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            double close = known.target().close(known.target().last());
            double point = close * (1 + 1e-3 * Math.signum(scale - close));
            return Forecast.of(
                    PredictiveDistribution.ofPoint(point), PredictiveDistribution.ofPoint(point));
        }

        @Override
        public ModelSummary summary() {
            return new ModelSummary(Map.of("scale", scale), Map.of(), List.of(), Map.of());
        }
    }
}
