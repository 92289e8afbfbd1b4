package io.forewalk.engine.market.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.random.RandomSource;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void writesHeaderTextAndNumbers() {
        CsvTable table =
                CsvTable.withColumns("instrument", "close")
                        .text("GOOG")
                        .number(101.25)
                        .text("a, \"b\"")
                        .number(Double.NaN)
                        .build();

        assertThat(table.toText()).isEqualTo("instrument,close\nGOOG,101.25\n\"a, \"\"b\"\"\",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "-rf"})
    void disarmsTextThatLooksLikeFormula(String text) {
        CsvTable table = CsvTable.withColumns("symbol", "n").text(text).number(-1.5).build();

        assertThat(table.toText()).contains("'" + text).contains(",-1.5\n");
        assertThat(CsvTable.parse(table.toText()).text(0, "symbol")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 100",
        "-3.0, -3",
        "0.00015, 0.00015",
        "0.1, 0.1",
        "1.0E-12, 1.0E-12",
        "1.0E300, 1.0E300",
        "-0.0, -0.0",
        "22351900.0, 22351900"
    })
    void writesShortestNumber(double number, String text) {
        assertThat(CsvTable.withColumns("n").number(number).build().toText())
                .isEqualTo("n\n" + text + "\n");
    }

    @Test
    void refusesInfinity() {
        var builder = CsvTable.withColumns("sharpe");

        assertThatThrownBy(() -> builder.number(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sharpe (Infinity) must be finite or NaN.");
    }

    @Test
    void refusesUnfinishedRow() {
        var builder = CsvTable.withColumns("a", "b").number(1);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The last row has 1 cells of 2.");
    }

    @Test
    void refusesRaggedFile() {
        assertThatThrownBy(() -> CsvTable.parse("a,b\n1,2\n3\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 2 has 1 cells; the header has 2.");
    }

    @Test
    void namesTheColumnsItHas() {
        CsvTable table = CsvTable.parse("a,b\n1,2\n");

        assertThatThrownBy(() -> table.number(0, "c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table has no column c; it has [a, b].");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsBackWhatItWrote(long seed) {
        RandomGenerator random = new RandomSource(seed).named("tables").generator();
        int rows = random.nextInt(5);
        int columns = 1 + random.nextInt(3);
        String[] names = new String[columns];
        for (int c = 0; c < columns; c++) {
            names[c] = "c" + c;
        }
        var builder = CsvTable.withColumns(names);
        String[] texts = new String[rows];
        double[] numbers = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            texts[row] = anyText(random);
            builder.text(texts[row]);
            for (int c = 1; c < columns; c++) {
                numbers[row * columns + c] = anyNumber(random);
                builder.number(numbers[row * columns + c]);
            }
        }

        String written = builder.build().toText();
        CsvTable read = CsvTable.parse(written);

        assertThat(read.toText()).isEqualTo(written);
        assertThat(read.rows()).isEqualTo(rows);
        for (int row = 0; row < rows; row++) {
            assertThat(read.text(row, "c0")).isEqualTo(texts[row]);
            for (int c = 1; c < columns; c++) {
                assertThat(read.number(row, "c" + c)).isEqualTo(numbers[row * columns + c]);
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static String anyText(RandomGenerator random) {
        String alphabet = "=+-@\t\r\n',\" ab1#ü株\u2028";
        var text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static double anyNumber(RandomGenerator random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isInfinite(any)
                ? 0
                : random.nextBoolean() ? any : random.nextInt(1000) / 100.0;
    }
}
