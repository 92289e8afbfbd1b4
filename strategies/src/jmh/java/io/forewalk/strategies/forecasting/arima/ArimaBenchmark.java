package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times of ARIMA on one simulated series, {@link ArimaSeries}: one fit from all fixed starts, 1,000
 * updates with a forecast each, an automatic order. {@code arima-peers.sh} beside this file runs R
 * and statsmodels on the same series.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArimaBenchmark {

    private static final ArimaForecaster ARIMA = ArimaForecaster.of(1, 1, 1);
    private static final ArimaForecaster AUTO = ArimaForecaster.of(ArimaOrder.AUTO, true);

    private final PriceHistory history = Simulated.history(ArimaSeries.closes());

    /** ARIMA(1,1,1) with drift on 2,500 bars, the whole list of starts. */
    @Benchmark
    public FittedForecaster oneFit() {
        return ARIMA.fit(Simulated.window(history, 0, 2_499));
    }

    /** ARIMA(1,1,1) with drift: updates from 2,000 to 3,000 bars, a forecast after each. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 15)
    @Measurement(iterations = 30)
    public Forecast thousandUpdates() {
        FittedForecaster model = ARIMA.fit(Simulated.window(history, 0, 1_999));
        Forecast forecast = Forecast.none();
        for (int cut = 2_000; cut < 3_000; cut++) {
            model = model.update(Simulated.window(history, 0, cut));
            forecast = model.forecast(MarketView.of(history).upTo(cut));
        }
        return forecast;
    }

    /** The order found, on 2,500 bars. */
    @Benchmark
    public FittedForecaster automaticOrder() {
        return AUTO.fit(Simulated.window(history, 0, 2_499));
    }
}
