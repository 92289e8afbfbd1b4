package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function against a plain loop of its definition, on random walks. */
class FunctionValuesProperties {

    private static final int BARS = 300;

    static List<Arguments> expected() {
        List<Arguments> all = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            PriceHistory walk = SimulatedMarket.randomWalk(BARS, seed);
            for (var one : new Columns(walk).numbers().entrySet()) {
                all.add(Arguments.of(one.getKey(), seed, one.getValue(), walk));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("expected")
    void agreesWithAPlainLoop(String text, long seed, double[] plain, PriceHistory walk) {
        double[] ours = Evaluation.on(walk).numbers(text);

        for (int bar = 0; bar < plain.length; bar++) {
            double tolerance = 1e-9 * Math.max(1, Math.abs(plain[bar]));
            boolean same =
                    Double.isNaN(plain[bar])
                            ? Double.isNaN(ours[bar])
                            : Math.abs(ours[bar] - plain[bar]) <= tolerance;
            assertThat(same)
                    .as("%s at %d: %s against %s", text, bar, ours[bar], plain[bar])
                    .isTrue();
        }
    }

    @Test
    void everyFunctionOfBarsIsCompared() {
        PriceHistory walk = SimulatedMarket.randomWalk(BARS, 1);
        String all = String.join(" ", new Columns(walk).numbers().keySet());

        assertThat(FunctionTable.functions())
                .filteredOn(one ->
                        one.group() != Function.Group.PREDICTIONS
                                && one.group() != Function.Group.POSITION
                                && one.group() != Function.Group.CONDITIONS)
                .allSatisfy(one -> assertThat(all).containsPattern("\\b" + one.name() + "\\b"));
    }

    /** The columns of a history, and what functions make of them. */
    private static final class Columns {

        private final double[] open;
        private final double[] high;
        private final double[] low;
        private final double[] close;
        private final double[] volume;
        private final Map<String, double[]> numbers = new LinkedHashMap<>();

        Columns(PriceHistory walk) {
            open = Plain.each(walk.length(), walk::open);
            high = Plain.each(walk.length(), walk::high);
            low = Plain.each(walk.length(), walk::low);
            close = Plain.each(walk.length(), walk::close);
            volume = Plain.each(walk.length(), walk::volume);
        }

        Map<String, double[]> numbers() {
            plain();
            averages();
            oscillators();
            trend();
            channels();
            changes();
            return numbers;
        }

        private void plain() {
            numbers.put("open", open);
            numbers.put("high", high);
            numbers.put("low", low);
            numbers.put("close", close);
            numbers.put("volume", volume);
            numbers.put("typicalPrice", typical());
            numbers.put("close[7]", Plain.earlier(close, 7));
            numbers.put("min(open, close)", Plain.of(open, close, Math::min));
            numbers.put("max(open, close)", Plain.of(open, close, Math::max));
            numbers.put(
                    "abs(open - close)", Plain.of(open, close, (a, b) -> a > b ? a - b : b - a));
            numbers.put("log(close)", Plain.each(BARS, i -> StrictMath.log(close[i])));
            numbers.put("sqrt(close)", Plain.each(BARS, i -> Math.sqrt(close[i])));
        }

        private double[] typical() {
            return Plain.each(BARS, i -> (high[i] + low[i] + close[i]) / 3);
        }

        private void averages() {
            numbers.put("sma(close, 17)", Plain.mean(close, 17));
            numbers.put("wma(close, 17)", Plain.weighted(close, 17));
            numbers.put("ema(close, 17)", Plain.ema(close, 17));
            numbers.put("rma(close, 17)", Plain.wilder(close, 17));
            double[] once = Plain.ema(close, 9);
            double[] twice = Plain.ema(once, 9);
            double[] thrice = Plain.ema(twice, 9);
            numbers.put("dema(close, 9)", Plain.each(BARS, i -> 2 * once[i] - twice[i]));
            numbers.put(
                    "tema(close, 9)",
                    Plain.each(BARS, i -> 3 * once[i] - 3 * twice[i] + thrice[i]));
            double[] raw =
                    Plain.of(
                            Plain.weighted(close, 8),
                            Plain.weighted(close, 17),
                            (half, whole) -> 2 * half - whole);
            numbers.put("hma(close, 17)", Plain.weighted(raw, 4));
            numbers.put("kama(close, 10, 2, 30)", Plain.adaptive(close, 10, 2, 30));
            numbers.put("sma(rsi(close, 5), 4)", Plain.mean(Plain.strength(close, 5), 4));
        }

        private void oscillators() {
            numbers.put("rsi(close, 14)", Plain.strength(close, 14));
            numbers.put(
                    "roc(close, 6)",
                    Plain.of(close, Plain.earlier(close, 6), (a, b) -> 100 * (a - b) / b));
            numbers.put("cci(20)", Plain.channel(typical(), 20));
            double[] macd = Plain.of(Plain.ema(close, 12), Plain.ema(close, 26), (a, b) -> a - b);
            double[] signal = Plain.ema(macd, 9);
            numbers.put("macd(close)", macd);
            numbers.put("macdSignal(close)", signal);
            numbers.put("macdHistogram(close)", Plain.of(macd, signal, (a, b) -> a - b));
            double[] ceiling = Plain.highest(high, 14);
            double[] floor = Plain.lowest(low, 14);
            double[] k =
                    Plain.each(BARS, i -> 100 * (close[i] - floor[i]) / (ceiling[i] - floor[i]));
            numbers.put("stochasticK(14)", k);
            numbers.put("stochasticD(14, 3)", Plain.mean(k, 3));
            numbers.put(
                    "williamsR(14)",
                    Plain.each(
                            BARS, i -> -100 * (ceiling[i] - close[i]) / (ceiling[i] - floor[i])));
        }

        private void trend() {
            double[] plus = Plain.direction(high, low, close, 14, 1);
            double[] minus = Plain.direction(high, low, close, 14, -1);
            numbers.put("plusDi(14)", plus);
            numbers.put("minusDi(14)", minus);
            numbers.put(
                    "adx(14)",
                    Plain.wilder(
                            Plain.of(plus, minus, (p, m) -> 100 * Math.abs(p - m) / (p + m)), 14));
            double[] fallen = Plain.each(BARS, i -> -low[i]);
            double[] up = Plain.aroon(high, 25);
            double[] down = Plain.aroon(fallen, 25);
            numbers.put("aroonUp(25)", up);
            numbers.put("aroonDown(25)", down);
            numbers.put("aroonOscillator(25)", Plain.of(up, down, (a, b) -> a - b));
        }

        private void channels() {
            double[] range = Plain.trueRange(high, low, close);
            double[] atr = Plain.wilder(range, 10);
            numbers.put("trueRange", range);
            numbers.put("atr(10)", atr);
            numbers.put("highest(close, 11)", Plain.highest(close, 11));
            numbers.put("lowest(close, 11)", Plain.lowest(close, 11));
            double[] mean = Plain.mean(close, 20);
            double[] deviation = Plain.deviation(close, 20, 0);
            numbers.put("bollingerUpper(close)", Plain.of(mean, deviation, (m, d) -> m + 2 * d));
            numbers.put("bollingerMiddle(close)", mean);
            numbers.put("bollingerLower(close)", Plain.of(mean, deviation, (m, d) -> m - 2 * d));
            double[] middle = Plain.ema(typical(), 20);
            numbers.put("keltnerUpper", Plain.of(middle, atr, (m, a) -> m + 2 * a));
            numbers.put("keltnerMiddle", middle);
            numbers.put("keltnerLower", Plain.of(middle, atr, (m, a) -> m - 2 * a));
            double[] ceiling = Plain.highest(high, 20);
            double[] floor = Plain.lowest(low, 20);
            numbers.put("donchianUpper", ceiling);
            numbers.put("donchianMiddle", Plain.of(ceiling, floor, (a, b) -> (a + b) / 2));
            numbers.put("donchianLower", floor);
        }

        private void changes() {
            numbers.put(
                    "change(close, 3)", Plain.of(close, Plain.earlier(close, 3), (a, b) -> a - b));
            double[] growth = Plain.of(close, Plain.earlier(close, 1), (a, b) -> a / b - 1);
            numbers.put("returns(close)", growth);
            numbers.put("stdev(close, 20)", Plain.deviation(close, 20, 0));
            double[] logs = Plain.each(BARS, i -> StrictMath.log1p(growth[i]));
            numbers.put("volatility(20)", Plain.deviation(logs, 20, 1));
            numbers.put("obv", Plain.balance(close, volume));
            double[] typical = typical();
            double[] value = Plain.of(typical, volume, (p, v) -> p * v);
            numbers.put(
                    "vwap(9)",
                    Plain.of(Plain.mean(value, 9), Plain.mean(volume, 9), (a, b) -> a / b));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void laterBarsChangeNothing(long seed) {
        PriceHistory walk = SimulatedMarket.randomWalk(200, seed);

        for (String text : List.of("ema(close, 9)", "hma(close, 9)", "adx(7)", "stochasticD")) {
            double[] whole = Evaluation.on(walk).numbers(text);
            double[] cut = Evaluation.on(walk.upTo(120)).numbers(text);

            assertThat(cut).isEqualTo(Arrays.copyOf(whole, 121));
        }
    }

    static List<Long> seeds() {
        return List.of(1L, 2L, 3L);
    }
}
