package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.Step;
import java.util.function.ToDoubleFunction;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;

/**
 * A predicted price as a ta4j indicator: at bar i the forecast made at the close of i for i + 1,
 * {@link NaN#NaN} where there is none. It is never cached, so a number once missing is not
 * remembered.
 */
final class PredictedPriceIndicator extends AbstractIndicator<Num> {

    private final transient TradedSeries series;
    private final transient ToDoubleFunction<Step> price;

    PredictedPriceIndicator(TradedSeries series, ToDoubleFunction<Step> price) {
        super(series.bars());
        this.series = series;
        this.price = price;
    }

    @Override
    public Num getValue(int bar) {
        double value = series.forecastAt(bar, price);
        // DoubleNum.valueOf(NaN).isNaN() is false in ta4j 0.22.2.
        return Double.isNaN(value) ? NaN.NaN : getBarSeries().numFactory().numOf(value);
    }

    @Override
    public int getCountOfUnstableBars() {
        return Math.max(0, series.firstForecast());
    }
}
