package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.trading.Holding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the tables {@code expressions/valid.txt} and {@code invalid.txt}. */
class RuleReaderTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(60, 3);

    static List<String> valid() {
        return Texts.of("valid.txt");
    }

    static List<String> invalid() {
        return Texts.of("invalid.txt");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidTextCanBeAskedAtEveryBar(String text) {
        assertThat(RuleCheck.of(text).faults()).isEmpty();
        assertThat(Evaluation.on(WALK).truths(text, new Holding(3, 100, 4))).hasSize(WALK.length());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidTextIsRefusedAtTheCharacter(String line) {
        String[] parts = line.split("\t", 2);

        String told =
                RuleCheck.of(parts[0]).faults().stream()
                        .map(Fault::toString)
                        .collect(Collectors.joining(" | "));

        assertThat(told).isEqualTo(parts[1]);
    }

    @Test
    void theTablesHoldTwoHundredTextsEach() {
        assertThat(valid().stream().distinct()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(invalid().stream().distinct()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    1 + 2 * 3 == 7;            (1 + 2) * 3 == 9
                    2 * 3 + 1 == 7;            8 / 4 / 2 == 1
                    1 - 2 - 3 == -4;           -2 * 3 == -6
                    2 * -3 == -6;              - -3 == 3
                    1 == 1 and 2 == 2;         not 1 == 2
                    not 1 == 2 and 1 == 1;     not (1 == 1 and 1 == 2)
                    1 == 1 or 1 == 2 and 1 == 2; not not 1 == 1
                    -close[1] == 0 - close[1]; 3 - 2 * 1 < 2
                    1 < 2 or 1 / 0 > 0;        not (1 > 2 and 1 / 0 > 0)
                    close[1][2] == close[3];   (close + open)[2] == close[2] + open[2]
                    """)
    void operatorsBindAsUsual(String one, String other) {
        assertThat(Evaluation.on(WALK).last(one)).isEqualTo(Truth.TRUE);
        assertThat(Evaluation.on(WALK).last(other)).isEqualTo(Truth.TRUE);
    }

    @Test
    void twoThousandCharactersAreReadAndOneMoreIsNot() {
        String text = "close > open" + " ".repeat(Limits.CHARACTERS - 12);

        assertThat(RuleCheck.of(text).faults()).isEmpty();
        assertThat(RuleCheck.of(text + " ").faults())
                .extracting(Fault::toString)
                .containsExactly("column 2001: the text has 2001 characters; allowed: up to 2000");
    }

    @Test
    void twoHundredPartsAreReadAndTwoMoreAreNot() {
        String text = "close" + " + 1".repeat(98) + " > open - 1";

        assertThat(RuleCheck.of(text.replace(" - 1", "")).faults()).isEmpty();
        assertThat(RuleCheck.of(text).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "column 408: '1' is one part too many; allowed: up to 200 names, numbers"
                                + " and operators");
    }

    @Test
    void thirtyTwoLevelsAreReadAndOneMoreIsNot() {
        String text = "(".repeat(32) + "close > open" + ")".repeat(32);
        String nots = "not ".repeat(32) + "close > open";
        String calls = "abs(".repeat(32) + "close" + ")".repeat(32) + " > 1";

        assertThat(List.of(text, nots, calls))
                .allSatisfy(one -> assertThat(RuleCheck.of(one).faults()).isEmpty());
        assertThat(RuleCheck.of("(" + text + ")").faults())
                .extracting(Fault::toString)
                .containsExactly("column 33: '(' is nested too deep; allowed: up to 32 levels");
        assertThat(RuleCheck.of("not " + nots).faults()).hasSize(1);
        assertThat(RuleCheck.of("abs(" + calls.replace(" >", ") >")).faults()).hasSize(1);
    }

    @Test
    void bracketsWithoutEndDoNotOverflowTheStack() {
        for (String opening : List.of("(", "[", "-", "not ", "abs(", "close[", "(-", ")", "]")) {
            String text = opening.repeat(Limits.CHARACTERS / opening.length());

            assertThat(RuleCheck.of(text).faults()).hasSize(1);
        }
    }

    @Test
    void forecastersAndLookBacksAreNamedWithTheirColumns() {
        RuleCheck check =
                RuleCheck.of("predictedClose(lstm-2) > sma(close, 50)[3] and predictedReturn > 0");

        assertThat(check.forecasters()).containsExactly(Map.entry(16, "lstm-2"));
        assertThat(check.lookBacks()).containsExactly(Map.entry(37, 50), Map.entry(41, 3));
        assertThat(check.predicts()).isTrue();
        assertThat(RuleCheck.of("predictedClose(arima) > close").predicts()).isFalse();
    }

    @Test
    void equalPartsAreOneQuantity() {
        Quantities quantities = new Quantities();

        RuleReader.read("crossesAbove(close, sma(close, 50))", quantities);
        int once = quantities.size();
        RuleReader.read("crossesBelow(close, bollingerMiddle(close, 50))", quantities);

        assertThat(quantities.size()).isEqualTo(once);
    }

    @Test
    void functionsOfFunctionsDoNotGrowWithEveryNesting() {
        Quantities quantities = new Quantities();

        RuleReader.read("tema(".repeat(30) + "close" + ", 2)".repeat(30) + " > 1", quantities);

        assertThat(quantities.size()).isLessThan(300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    close; 0
                    close[3]; 3
                    sma(close, 50); 49
                    ema(close, 50); 49
                    sma(close, 50)[3]; 52
                    sma(sma(close, 5), 5); 8
                    dema(close, 10); 18
                    tema(close, 10); 27
                    hma(close, 16); 18
                    kama(close, 10, 2, 30); 10
                    rsi(close, 14); 14
                    sma(rsi(close, 14), 5); 18
                    macd(close, 12, 26); 25
                    macdSignal(close, 12, 26, 9); 33
                    atr(14); 14
                    plusDi(14); 14
                    adx(14); 27
                    stochasticK(14); 13
                    stochasticD(14, 3); 15
                    aroonUp(25); 25
                    donchianUpper(20)[1]; 20
                    volatility(20); 20
                    returns(close, 5); 5
                    obv; 0
                    predictedClose; 0
                    sma(predictedClose, 5); 4
                    max(sma(close, 5), sma(close, 9)); 8
                    """)
    void warmUpFollowsFromTheText(String text, int bars) {
        assertThat(Evaluation.quantity(text).warmUpBars()).isEqualTo(bars);
    }

    @Test
    void theWarmUpOfARuleIsThatOfItsSlowestPart() {
        assertThat(Evaluation.condition("close > open or not rsi(close, 14) > 50").warmUpBars())
                .isEqualTo(14);
        assertThat(Evaluation.condition("crossesAbove(sma(close, 5), sma(close, 9))").warmUpBars())
                .isEqualTo(8);
    }
}
