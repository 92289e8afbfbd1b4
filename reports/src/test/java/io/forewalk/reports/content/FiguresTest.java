package io.forewalk.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "10124.345, MONEY, '10,124.34'",
        "-1234567.5, MONEY, '-1,234,567.50'",
        "999, MONEY, 999.00",
        "0.1244, FRACTION, 12.4 %",
        "-0.00001, FRACTION, 0.0 %",
        "0.0017, RATE, 0.17 %",
        "1.0126, FINE_RATIO, 1.013",
        "0.43, PROBABILITY, 0.43",
        "0.0313, PROBABILITY, 0.031",
        "0.00002, PROBABILITY, '<\u00a00.001'",
        "0.00023, LOSS, 2.30e-4",
        "53, UNITS, 53",
        "0.25, UNITS, 0.25",
        "1530, COUNT, '1,530'",
        "NaN, RATIO, -",
        "Infinity, RATIO, -"
    })
    void printsAsAPersonWould(double value, Unit unit, String expected) {
        assertThat(Figures.PLAIN.of(value, unit)).isEqualTo(expected);
    }

    @Test
    void pageHasThinSpacesTrueMinusAndDash() {
        assertThat(Figures.PAGE.of(-10124.345, Unit.MONEY)).isEqualTo("−10\u202f124.34");
        assertThat(Figures.PAGE.of(Double.NaN, Unit.MONEY)).isEqualTo("–");
    }

    @Test
    void signsOnlyWhatIsNotZeroWhenPrinted() {
        assertThat(Figures.PLAIN.signed(0.124, Unit.FRACTION, 1)).isEqualTo("+12.4 %");
        assertThat(Figures.PLAIN.signed(-0.06, Unit.FRACTION, 1)).isEqualTo("-6.0 %");
        assertThat(Figures.PLAIN.signed(0.00001, Unit.FRACTION, 1)).isEqualTo("0.0 %");
    }
}
