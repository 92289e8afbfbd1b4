package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.trading.Holding;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeValuedLogicTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(30, 5);
    private static final Map<Truth, String> TEXTS =
            Map.of(
                    Truth.TRUE, "1 < 2",
                    Truth.FALSE, "2 < 1",
                    Truth.UNKNOWN, "predictedClose < 1");

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void bothAndEitherFollowKleene(Truth a, Truth b, Truth both, Truth either) {
        Evaluation here = Evaluation.on(WALK);
        String left = TEXTS.get(a);
        String right = TEXTS.get(b);

        assertThat(a.and(b)).isEqualTo(both);
        assertThat(a.or(b)).isEqualTo(either);
        assertThat(here.last(left + " and " + right)).isEqualTo(both);
        assertThat(here.last(left + " or " + right)).isEqualTo(either);
        assertThat(here.last("not (" + left + " and " + right + ")")).isEqualTo(both.not());
        assertThat(here.last("not (" + left + " or " + right + ")")).isEqualTo(either.not());
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void theNegationOfTheUnknownIsUnknown(Truth a, Truth negated) {
        assertThat(Evaluation.on(WALK).last("not " + TEXTS.get(a))).isEqualTo(negated);
        assertThat(Evaluation.on(WALK).last("not not " + TEXTS.get(a))).isEqualTo(a);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "predictedClose > close",
                "predictedClose == predictedClose",
                "predictedClose != predictedClose",
                "predictedClose(other) <= close",
                "predictedCloseSd < 1",
                "predictedCloseQuantile(0.05) < close",
                "close > sma(close, 31)",
                "close[30] > 0",
                "1 / 0 > 0",
                "0 / 0 == 0",
                "log(0) < 0",
                "log(-1) < 0",
                "sqrt(-1) < 0",
                "1e308 * 10 > 0",
                "-1e308 * 10 < 0",
                "max(predictedClose, 5) > 4",
                "min(5, predictedClose) < 6",
                "0 * predictedClose == 0",
                "abs(predictedClose) >= 0",
                "entryPrice > 0",
                "openProfit < 0",
                "crossesAbove(close, predictedClose)",
                "crossesBelow(predictedClose, close)",
                "crossesAbove(close, sma(close, 31))",
                "sma(predictedClose, 3) > 0",
                "ema(1 / (close - close), 3) > 0",
                "rsi(predictedReturn, 3) > 0",
                "highest(predictedClose, 3) > 0",
                "obv - obv + predictedOpen > 0",
                "stochasticK(40) > 50"
            })
    void whatReadsSomethingUnknownIsUnknownNegatedOrNot(String text) {
        Evaluation here = Evaluation.on(WALK);

        assertThat(here.truths(text, Holding.NONE)).containsOnly(Truth.UNKNOWN);
        assertThat(here.truths("not (" + text + ")", Holding.NONE)).containsOnly(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "position == 1, 10, TRUE",
        "position == -1, -10, TRUE",
        "position == 0, 0, TRUE",
        "barsHeld == 4, 10, TRUE",
        "barsHeld == 0, 0, TRUE",
        "entryPrice == 50, 10, TRUE",
        "openProfit == close / 50 - 1, 10, TRUE",
        "openProfit == 1 - close / 50, -10, TRUE",
        "openProfit == 0, 0, UNKNOWN",
        "position + 1 > 0, 10, TRUE",
        "not position == 1, 10, FALSE"
    })
    void thePositionIsReadAsItStands(String text, double units, Truth truth) {
        Holding holding = units == 0 ? Holding.NONE : new Holding(units, 50, 4);

        assertThat(Evaluation.on(WALK).truths(text, holding).getLast()).isEqualTo(truth);
    }
}
