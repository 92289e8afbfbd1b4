package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.trading.Holding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.indicators.CCIIndicator;
import org.ta4j.core.indicators.StochasticOscillatorKIndicator;
import org.ta4j.core.indicators.adx.PlusDIIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.averages.KAMAIndicator;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.indicators.helpers.VolumeIndicator;
import org.ta4j.core.indicators.statistics.StandardDeviationIndicator;
import org.ta4j.core.indicators.volume.OnBalanceVolumeIndicator;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.CrossedUpIndicatorRule;
import org.ta4j.core.rules.NotRule;
import org.ta4j.core.rules.OverIndicatorRule;

/**
 * What ta4j 0.22.2 does that a rule must not, each with what the rule does in its place. Where the
 * first half of a test fails, ta4j has changed and the row of the vocabulary can be thought over.
 */
class Ta4jTrapsTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(120, 11);

    @Test
    void aMeanDoesNotStayUnknownAfterAGap() {
        BarSeries series = series(WALK);
        Indicator<Num> gap = indicator(series, bar -> bar < 10 ? Double.NaN : WALK.close(bar));
        var theirs = new SMAIndicator(gap, 5);

        double[] asked = Plain.each(WALK.length(), bar -> value(theirs, bar));

        double[] ours = new Evaluation(WALK, List.of(log(10))).numbers("sma(predictedClose, 5)");

        assertThat(asked[60]).isNaN();
        assertThat(ours[13]).isNaN();
        assertThat(ours[14]).isEqualTo(meanOfCloses(10, 14), within(1e-9));
        assertThat(ours[60]).isEqualTo(meanOfCloses(56, 60), within(1e-9));
    }

    @Test
    void aMissingNumberInTheMiddleCostsAsManyBarsAsTheFunctionLooksBack() {
        PriceHistory holed = Markets.changed(WALK, bar -> without(bar, WALK.end(50)));

        double[] ours = Evaluation.on(holed).numbers("sma(volume, 5)");
        double[] smooth = Evaluation.on(holed).numbers("ema(volume, 5)");

        assertThat(List.of(ours[49], ours[55])).doesNotContain(Double.NaN);
        assertThat(List.of(ours[50], ours[54])).containsOnly(Double.NaN);
        assertThat(List.of(smooth[50], smooth[54])).containsOnly(Double.NaN);
        assertThat(smooth[55]).isEqualTo(ours[55]);
    }

    @Test
    void aMissingVolumeIsNotANumber() {
        PriceHistory holed = Markets.changed(WALK, bar -> without(bar, bar.end()));

        assertThat(DoubleNumFactory.getInstance().numOf(Double.NaN).isNaN()).isFalse();
        assertThat(Evaluation.on(holed).truths("volume == volume", Holding.NONE))
                .containsOnly(Truth.UNKNOWN);
        assertThat(Evaluation.on(holed).truths("not volume > 0", Holding.NONE))
                .containsOnly(Truth.UNKNOWN);
    }

    @Test
    void aNegatedRuleDoesNotSpeakInTheWarmUp() {
        BarSeries series = series(WALK);
        var close = new ClosePriceIndicator(series);
        var theirs = new NotRule(new OverIndicatorRule(close, new EMAIndicator(close, 20)));

        List<Truth> ours = Evaluation.on(WALK).truths("not close > ema(close, 20)", Holding.NONE);

        assertThat(theirs.isSatisfied(5, null)).isTrue();
        assertThat(ours.subList(0, 19)).containsOnly(Truth.UNKNOWN);
        assertThat(ours.subList(19, ours.size())).doesNotContain(Truth.UNKNOWN);
    }

    @Test
    void aComparisonDoesNotReadTheMeansOfAWarmUp() {
        var close = new ClosePriceIndicator(series(WALK));
        var theirs = new OverIndicatorRule(close, new SMAIndicator(close, 60));

        List<Truth> ours = Evaluation.on(WALK).truths("close > sma(close, 60)", Holding.NONE);

        assertThat(IntStream.range(1, 59)).anyMatch(bar -> theirs.isSatisfied(bar, null));
        assertThat(ours.subList(0, 59)).containsOnly(Truth.UNKNOWN);
    }

    @Test
    void aNegatedCrossingDoesNotSpeakInTheWarmUp() {
        var close = new ClosePriceIndicator(series(WALK));
        var theirs = new NotRule(new CrossedUpIndicatorRule(close, new SMAIndicator(close, 60)));

        List<Truth> ours =
                Evaluation.on(WALK).truths("not crossesAbove(close, sma(close, 60))", Holding.NONE);

        assertThat(theirs.isSatisfied(5, null)).isTrue();
        assertThat(ours.subList(0, 60)).containsOnly(Truth.UNKNOWN);
    }

    @Test
    void anExponentialMeanDoesNotBeginWithASingleNumber() {
        BarSeries series = series(WALK);
        var theirs = new EMAIndicator(new ClosePriceIndicator(series), 20);

        double[] ours = Evaluation.on(WALK).numbers("ema(close, 20)");

        assertThat(theirs.getCountOfUnstableBars()).isEqualTo(20);
        assertThat(value(theirs, 20)).isEqualTo(WALK.close(20));
        assertThat(ours[19]).isEqualTo(meanOfCloses(0, 19), within(1e-9));
        assertThat(ours[119]).isEqualTo(value(theirs, 119), within(0.01));
    }

    @Test
    void aMeanForgetsWhatHasLeftIt() {
        IntToDoubleFunction spike = bar -> bar == 20 ? 1e17 : 1 + bar % 3;
        PriceHistory spiked = Markets.changed(WALK, bar -> volume(bar, spike));
        var theirs = new SMAIndicator(new VolumeIndicator(series(spiked)), 3);
        // Asked bar by bar, as in a backtest, it goes on from the sum before.
        double[] asked = Plain.each(WALK.length(), bar -> value(theirs, bar));

        double[] ours = Evaluation.on(spiked).numbers("sma(volume, 3)");

        assertThat(asked[100]).isNotCloseTo(2, within(0.1));
        assertThat(ours[100]).isEqualTo(2);
    }

    @Test
    void smallPricesAreNotTakenForEqual() {
        PriceHistory coins = Markets.changed(WALK, bar -> Markets.scaled(bar, 1e-7));
        BarSeries series = series(coins);

        Evaluation small = Evaluation.on(coins);
        Evaluation large = Evaluation.on(WALK);

        assertThat(value(new PlusDIIndicator(series, 14), 100)).isZero();
        assertThat(value(new PlusDIIndicator(series(WALK), 14), 100)).isPositive();
        for (String text :
                List.of(
                        "aroonUp",
                        "adx",
                        "plusDi",
                        "stochasticK",
                        "rsi(close)",
                        "cci",
                        "williamsR")) {
            double[] ours = small.numbers(text);
            double[] same = large.numbers(text);
            for (int bar = 0; bar < ours.length; bar++) {
                assertThat(ours[bar]).as("%s at %d", text, bar).isEqualTo(same[bar], within(1e-6));
            }
        }
    }

    @Test
    void anAdaptiveMeanGoesOnAfterARestOfThePrice() {
        PriceHistory resting =
                Markets.changed(WALK, bar -> bar.end().isBefore(WALK.end(40)) ? flat(bar) : bar);
        var theirs = new KAMAIndicator(new ClosePriceIndicator(series(resting)));
        double[] asked = Plain.each(WALK.length(), bar -> value(theirs, bar));

        double[] ours = Evaluation.on(resting).numbers("kama(close)");

        assertThat(asked[119]).isNaN();
        assertThat(ours[30]).isEqualTo(100);
        assertThat(ours[119]).isBetween(1.0, 1e6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cci", "stochasticK", "williamsR"})
    void whereNothingMovesThereIsNoNumber(String text) {
        PriceHistory flat = Markets.changed(WALK, bar -> flat(bar, 0.1));

        double[] ours = Evaluation.on(flat).numbers(text);

        assertThat(value(new CCIIndicator(series(flat), 20), 100)).isFinite();
        assertThat(ours).containsOnly(Double.NaN);
    }

    @Test
    void aStandardDeviationIsDividedByTheNumberOfBars() {
        var theirs = new StandardDeviationIndicator(new ClosePriceIndicator(series(WALK)), 10);

        double[] ours = Evaluation.on(WALK).numbers("stdev(close, 10)");

        assertThat(ours[100]).isEqualTo(value(theirs, 100), within(1e-9));
    }

    @Test
    void theBalanceOfVolumeGoesOnAfterAMissingOne() {
        PriceHistory holed = Markets.changed(WALK, bar -> without(bar, WALK.end(50)));
        var theirs = new OnBalanceVolumeIndicator(series(holed));
        double[] asked = Plain.each(WALK.length(), bar -> value(theirs, bar));

        double[] ours = Evaluation.on(holed).numbers("obv");

        assertThat(asked[119]).isNaN();
        assertThat(ours[50]).isNaN();
        assertThat(ours[51]).isZero();
        assertThat(ours[119]).isFinite();
    }

    @Test
    void aRuleThatIsAskedLateDoesNotOverflowTheStack() {
        PriceHistory longWalk = SimulatedMarket.randomWalk(20_000, 2);

        double[] ours = Evaluation.on(longWalk).numbers("hma(ema(close, 50), 50)");

        assertThat(ours[19_999]).isFinite();
    }

    @Test
    void remembersNoMoreBarsThanItLooksBack() {
        RunSeries run = new RunSeries(5, 1);
        var theirs =
                new StochasticOscillatorKIndicator(
                        run.operand(0), 5, run.operand(0), run.operand(0));

        for (int bar = 0; bar < 50_000; bar++) {
            run.add(new double[] {bar % 7});
            theirs.getValue(bar);
        }

        assertThat(run.getMaximumBarCount()).isEqualTo(7);
        assertThat(value(theirs, 49_999)).isEqualTo(100 * (49_999 % 7 - 1) / 4.0, within(1e-9));
    }

    private static double meanOfCloses(int first, int last) {
        double sum = 0;
        for (int bar = first; bar <= last; bar++) {
            sum += WALK.close(bar);
        }
        return sum / (last - first + 1);
    }

    private static double value(Indicator<Num> indicator, int bar) {
        return indicator.getValue(bar).doubleValue();
    }

    private static Bar without(Bar bar, Instant end) {
        return bar.end().equals(end) ? volume(bar, _ -> Double.NaN) : bar;
    }

    private static Bar volume(Bar bar, IntToDoubleFunction byBar) {
        int at = WALK.lastEndedAt(bar.end());
        return new Bar(
                bar.end(), bar.open(), bar.high(), bar.low(), bar.close(), byBar.applyAsDouble(at));
    }

    private static Bar flat(Bar bar) {
        return flat(bar, 100);
    }

    private static Bar flat(Bar bar, double price) {
        return new Bar(bar.end(), price, price, price, price, bar.volume());
    }

    /** Predicts the close itself, from an origin on. */
    private static ForecastLog log(int first) {
        List<LogEntry> entries = new ArrayList<>();
        for (int origin = first; origin < WALK.length(); origin++) {
            var close = PredictiveDistribution.ofPoint(WALK.close(origin));
            entries.add(new LogEntry(origin, WALK.end(origin), Forecast.of(close, close)));
        }
        return new ForecastLog(WALK.instrument(), "any", OptionalLong.empty(), entries, List.of());
    }

    private static Indicator<Num> indicator(BarSeries series, Function<Integer, Double> numbers) {
        return new AbstractIndicator<>(series) {
            @Override
            public Num getValue(int bar) {
                double value = numbers.apply(bar);
                return Double.isNaN(value) ? NaN.NaN : series.numFactory().numOf(value);
            }

            @Override
            public int getCountOfUnstableBars() {
                return 0;
            }
        };
    }

    private static BarSeries series(PriceHistory prices) {
        return Ta4jSeries.of(prices);
    }
}
