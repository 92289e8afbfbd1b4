package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;

/**
 * One instrument as ta4j sees it: a bar series that grows bar by bar, with the predictions beside
 * it. An index beyond the present throws, so no rule can look ahead.
 */
public final class TradedSeries {

    private final Instrument instrument;
    private final BarSeries bars;
    private final List<Indicator<Num>> predictionsRead = new ArrayList<>();
    private List<ForecastLog> logs = List.of();

    TradedSeries(Instrument instrument) {
        this.instrument = instrument;
        this.bars =
                new BaseBarSeriesBuilder()
                        .withName(instrument.symbol())
                        .withNumFactory(DoubleNumFactory.getInstance())
                        .build();
    }

    /** The bars up to the present. */
    public BarSeries bars() {
        return bars;
    }

    /** The close of each bar. */
    public Indicator<Num> close() {
        return new ClosePriceIndicator(bars);
    }

    /** At bar i the open of bar i + 1 as predicted at the close of i. */
    public Indicator<Num> predictedOpen() {
        return read(new PredictedPriceIndicator(this, step -> step.open().point()));
    }

    /** At bar i the close of bar i + 1 as predicted at the close of i. */
    public Indicator<Num> predictedClose() {
        return read(new PredictedPriceIndicator(this, step -> step.close().point()));
    }

    /** Appends the bars that ended since the last call and takes over what has been forecast. */
    void advance(PriceHistory known, List<ForecastLog> forecasts) {
        for (int bar = bars.getBarCount(); bar < known.length(); bar++) {
            append(known.bar(bar));
        }
        logs = forecasts.stream().filter(this::isMine).toList();
    }

    /**
     * Whether every prediction that was handed out has a value at a bar. A rule that does not say
     * what it reads, a negated one above all, must not trade on one that has none.
     */
    boolean predictionsReadAreKnown(int bar) {
        return predictionsRead.stream().noneMatch(read -> read.getValue(bar).isNaN());
    }

    private Indicator<Num> read(Indicator<Num> prediction) {
        predictionsRead.add(prediction);
        return prediction;
    }

    /** Index of the first bar with a forecast, -1 without forecasts. */
    int firstForecast() {
        return logs.isEmpty() ? -1 : logs.getFirst().firstOrigin();
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
        for (ForecastLog log : logs) {
            if (forecaster.isEmpty() || log.forecaster().equals(forecaster)) {
                return log.at(bar).next();
            }
        }
        return Forecast.none().next();
    }

    private boolean isMine(ForecastLog log) {
        return log.instrument().equals(instrument);
    }

    private void append(Bar bar) {
        bars.addBar(
                bars.barBuilder()
                        .timePeriod(instrument.barLength())
                        .endTime(bar.end())
                        .openPrice(bar.open())
                        .highPrice(bar.high())
                        .lowPrice(bar.low())
                        .closePrice(bar.close())
                        .volume(numberOf(bar.volume()))
                        .build());
    }

    // DoubleNum.valueOf(NaN).isNaN() is false in ta4j 0.22.2, so rules would trade on it.
    private Num numberOf(double value) {
        return Double.isNaN(value) ? NaN.NaN : bars.numFactory().numOf(value);
    }
}
