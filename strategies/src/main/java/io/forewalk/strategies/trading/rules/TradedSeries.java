package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.num.Num;

/**
 * One instrument as the rules of one strategy see it: a bar series that grows bar by bar, with the
 * predictions beside it. An index beyond the present throws, so no rule can look ahead.
 */
public final class TradedSeries {

    private final SharedSeries shared;
    private final List<Indicator<Num>> predictionsRead = new ArrayList<>();

    TradedSeries(SharedSeries shared) {
        this.shared = shared;
    }

    /** The bars up to the present. */
    public BarSeries bars() {
        return shared.bars();
    }

    /** The same bars as the engine has them. */
    public PriceHistory known() {
        return shared.bars().known();
    }

    /** The close of each bar. */
    public Indicator<Num> close() {
        return new CloseIndicator(shared.bars());
    }

    /** At bar i the open of bar i + 1 as predicted at the close of i. */
    public Indicator<Num> predictedOpen() {
        return read(new PredictedPriceIndicator(this, step -> step.open().point()));
    }

    /** At bar i the close of bar i + 1 as predicted at the close of i. */
    public Indicator<Num> predictedClose() {
        return read(new PredictedPriceIndicator(this, step -> step.close().point()));
    }

    /**
     * An indicator that this strategy has in common with those that trade beside it, computed once
     * for all of them: {@code series.shared("sma 50", SMAIndicator.class, () -> new
     * SMAIndicator(series.close(), 50))}. It must be made of prices alone: who reads a prediction
     * asks this series for it.
     *
     * @param key equal for equal indicators, such as a record of their settings
     */
    public <T> T shared(Object key, Class<T> type, Supplier<? extends T> maker) {
        return shared.shared(key, type, maker);
    }

    /**
     * Whether every prediction that was handed out has a value at a bar. A rule that does not say
     * what it reads, a negated one above all, must not trade on one that has none.
     */
    boolean predictionsReadAreKnown(int bar) {
        for (int i = 0; i < predictionsRead.size(); i++) {
            if (predictionsRead.get(i).getValue(bar).isNaN()) {
                return false;
            }
        }
        return true;
    }

    private Indicator<Num> read(Indicator<Num> prediction) {
        predictionsRead.add(prediction);
        return prediction;
    }

    /** Index of the first bar with a forecast, -1 without forecasts. */
    int firstForecast() {
        return shared.logs().isEmpty() ? -1 : shared.logs().getFirst().firstOrigin();
    }

    /** A number of the forecast made at a bar, {@code NaN} where there is none. */
    double forecastAt(int bar, ToDoubleFunction<Step> price) {
        return price.applyAsDouble(forecast("", bar));
    }

    /**
     * What was predicted at the close of a bar for the bar after it, without numbers where nothing
     * was.
     *
     * @param forecaster by name; empty for the strategy's own, whose log comes first
     */
    public Step forecast(String forecaster, int bar) {
        for (ForecastLog log : shared.logs()) {
            if (forecaster.isEmpty() || log.forecaster().equals(forecaster)) {
                return log.at(bar).next();
            }
        }
        return Forecast.none().next();
    }
}
