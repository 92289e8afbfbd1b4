package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.ATRIndicator;
import org.ta4j.core.indicators.CCIIndicator;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.ROCIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.StochasticOscillatorDIndicator;
import org.ta4j.core.indicators.StochasticOscillatorKIndicator;
import org.ta4j.core.indicators.WilliamsRIndicator;
import org.ta4j.core.indicators.adx.ADXIndicator;
import org.ta4j.core.indicators.adx.MinusDIIndicator;
import org.ta4j.core.indicators.adx.PlusDIIndicator;
import org.ta4j.core.indicators.aroon.AroonDownIndicator;
import org.ta4j.core.indicators.aroon.AroonOscillatorIndicator;
import org.ta4j.core.indicators.aroon.AroonUpIndicator;
import org.ta4j.core.indicators.averages.DoubleEMAIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.averages.HMAIndicator;
import org.ta4j.core.indicators.averages.KAMAIndicator;
import org.ta4j.core.indicators.averages.MMAIndicator;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.averages.TripleEMAIndicator;
import org.ta4j.core.indicators.averages.WMAIndicator;
import org.ta4j.core.indicators.bollinger.BollingerBandsLowerIndicator;
import org.ta4j.core.indicators.bollinger.BollingerBandsMiddleIndicator;
import org.ta4j.core.indicators.bollinger.BollingerBandsUpperIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelLowerIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelMiddleIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelUpperIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.indicators.helpers.HighestValueIndicator;
import org.ta4j.core.indicators.helpers.LowestValueIndicator;
import org.ta4j.core.indicators.helpers.TRIndicator;
import org.ta4j.core.indicators.helpers.TypicalPriceIndicator;
import org.ta4j.core.indicators.keltner.KeltnerChannelLowerIndicator;
import org.ta4j.core.indicators.keltner.KeltnerChannelMiddleIndicator;
import org.ta4j.core.indicators.keltner.KeltnerChannelUpperIndicator;
import org.ta4j.core.indicators.statistics.StandardDeviationIndicator;
import org.ta4j.core.indicators.volume.OnBalanceVolumeIndicator;
import org.ta4j.core.indicators.volume.VWAPIndicator;
import org.ta4j.core.num.Num;

/**
 * Every function beside the ta4j indicator of its row: equal where ta4j is right from the start,
 * and after 1,500 bars, when every start is forgotten, everywhere.
 */
class Ta4jCounterpartsTest {

    private static final int BARS = 1_600;
    private static final int FORGOTTEN = 1_500;
    private static final PriceHistory WALK = SimulatedMarket.randomWalk(BARS, 21);

    static List<Arguments> counterparts() {
        BarSeries series = Ta4jSeries.of(WALK);
        Map<String, Indicator<Num>> all = new LinkedHashMap<>();
        averages(series, all);
        oscillators(series, all);
        channels(series, all);
        return all.entrySet().stream()
                .map(one -> Arguments.of(one.getKey(), one.getValue()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counterparts")
    void agreesWithTa4jOnceTheStartIsForgotten(String text, Indicator<Num> theirs) {
        double[] asked = Plain.each(BARS, bar -> theirs.getValue(bar).doubleValue());

        double[] ours = Evaluation.on(WALK).numbers(text);

        for (int bar = FORGOTTEN; bar < BARS; bar++) {
            double tolerance = 1e-7 * Math.max(1, Math.abs(asked[bar]));
            assertThat(ours[bar]).as("bar %d", bar).isEqualTo(asked[bar], within(tolerance));
        }
    }

    @Test
    void everyIndicatorNamedInTheTableIsCompared() {
        List<String> compared =
                counterparts().stream()
                        .map(one -> one.get()[1].getClass().getSimpleName())
                        .distinct()
                        .toList();

        assertThat(FunctionTable.functions())
                .filteredOn(one -> one.source().matches("\\w+Indicator"))
                .extracting(Function::source)
                .filteredOn(source -> !source.equals("DifferenceIndicator"))
                .allSatisfy(source -> assertThat(compared).contains(source));
    }

    private static void averages(BarSeries series, Map<String, Indicator<Num>> all) {
        var close = new ClosePriceIndicator(series);
        all.put("typicalPrice", new TypicalPriceIndicator(series));
        all.put("sma(close, 12)", new SMAIndicator(close, 12));
        all.put("wma(close, 12)", new WMAIndicator(close, 12));
        all.put("hma(close, 12)", new HMAIndicator(close, 12));
        all.put("ema(close, 12)", new EMAIndicator(close, 12));
        all.put("rma(close, 12)", new MMAIndicator(close, 12));
        all.put("dema(close, 12)", new DoubleEMAIndicator(close, 12));
        all.put("tema(close, 12)", new TripleEMAIndicator(close, 12));
        all.put("kama(close)", new KAMAIndicator(close));
        all.put("stdev(close, 12)", new StandardDeviationIndicator(close, 12));
        all.put("vwap(12)", new VWAPIndicator(series, 12));
        var balance = new OnBalanceVolumeIndicator(series);
        all.put("obv", balance);
    }

    private static void oscillators(BarSeries series, Map<String, Indicator<Num>> all) {
        var close = new ClosePriceIndicator(series);
        var macd = new MACDIndicator(close);
        all.put("macd(close)", macd);
        all.put("macdSignal(close)", macd.getSignalLine(9));
        all.put("macdHistogram(close)", macd.getHistogram(9));
        all.put("rsi(close)", new RSIIndicator(close, 14));
        all.put("roc(close, 9)", new ROCIndicator(close, 9));
        all.put("cci", new CCIIndicator(series, 20));
        var k = new StochasticOscillatorKIndicator(series, 14);
        all.put("stochasticK", k);
        all.put("stochasticD", new StochasticOscillatorDIndicator(k));
        all.put("williamsR", new WilliamsRIndicator(series, 14));
        all.put("plusDi", new PlusDIIndicator(series, 14));
        all.put("minusDi", new MinusDIIndicator(series, 14));
        all.put("adx", new ADXIndicator(series, 14));
        all.put("aroonUp", new AroonUpIndicator(series, 25));
        all.put("aroonDown", new AroonDownIndicator(series, 25));
        all.put("aroonOscillator", new AroonOscillatorIndicator(series, 25));
    }

    private static void channels(BarSeries series, Map<String, Indicator<Num>> all) {
        var close = new ClosePriceIndicator(series);
        all.put("trueRange", new TRIndicator(series));
        all.put("atr", new ATRIndicator(series, 14));
        all.put("highest(close, 9)", new HighestValueIndicator(close, 9));
        all.put("lowest(close, 9)", new LowestValueIndicator(close, 9));
        var middle = new BollingerBandsMiddleIndicator(new SMAIndicator(close, 20));
        var deviation = new StandardDeviationIndicator(close, 20);
        all.put("bollingerMiddle(close)", middle);
        all.put("bollingerUpper(close)", new BollingerBandsUpperIndicator(middle, deviation));
        all.put("bollingerLower(close)", new BollingerBandsLowerIndicator(middle, deviation));
        var keltner = new KeltnerChannelMiddleIndicator(series, 20);
        all.put("keltnerMiddle", keltner);
        all.put("keltnerUpper", new KeltnerChannelUpperIndicator(keltner, 2, 10));
        all.put("keltnerLower", new KeltnerChannelLowerIndicator(keltner, 2, 10));
        all.put("donchianUpper", new DonchianChannelUpperIndicator(series, 20));
        all.put("donchianMiddle", new DonchianChannelMiddleIndicator(series, 20));
        all.put("donchianLower", new DonchianChannelLowerIndicator(series, 20));
    }
}
