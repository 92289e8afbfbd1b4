package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values to 17 digits: the normal ones by mpmath (30 digits) and, below 1e-10, R 4.2.2, the others
 * by scipy 1.17.1.
 */
class DistributionReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "0.975, 1.9599639845400542",
        "0.995, 2.5758293035489008",
        "0.9, 1.2815515655446005",
        "0.05, -1.6448536269514727",
        "0.001, -3.0902323061678135",
        "1e-6, -4.7534243088228989",
        "1e-10, -6.3613409024040562",
        "0.5, 0",
        "3e-14, -7.5080818259428925",
        "1e-20, -9.2623400897984052",
        "1e-300, -37.0470962993612005"
    })
    void normalQuantile(double probability, double expected) {
        assertThat(Normal.quantile(probability)).isCloseTo(expected, within(1e-12));
        assertThat(Normal.cumulative(expected)).isCloseTo(probability, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.975, 12.706204736174694",
        "1, 0.05, -6.313751514675044",
        "1, 0.6, 0.32491969623290634",
        "1, 0.001, -318.30883898555044",
        "2, 0.975, 4.302652729749462",
        "2, 0.05, -2.9199855803537256",
        "2, 0.6, 0.2886751345948128",
        "2, 0.001, -22.327124770119873",
        "5, 0.975, 2.5705818356363146",
        "5, 0.05, -2.015048373333024",
        "5, 0.6, 0.2671808657041451",
        "5, 0.001, -5.893429531356009",
        "59, 0.975, 2.000995378088267",
        "59, 0.05, -1.671093032103895",
        "59, 0.6, 0.2544925343452178",
        "59, 0.001, -3.234207344447293",
        "1000.5, 0.975, 1.962337892459348",
        "1000.5, 0.05, -1.6463780543610298",
        "1000.5, 0.6, 0.25341448214466544",
        "1000.5, 0.001, -3.0983980711528862"
    })
    void studentQuantile(double freedom, double probability, double expected) {
        StudentT student = new StudentT(freedom);

        double scale = Math.max(1, Math.abs(expected));
        assertThat(student.quantile(probability)).isCloseTo(expected, within(1e-10 * scale));
        assertThat(student.cumulative(expected)).isCloseTo(probability, within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.95, 3.841458820694124",
        "1, 0.05, 0.003932140000019522",
        "1, 0.999, 10.827566170662733",
        "3, 0.95, 7.814727903251179",
        "3, 0.05, 0.35184631774927144",
        "3, 0.999, 16.26623619623813",
        "10, 0.95, 18.307038053275146",
        "10, 0.05, 3.9402991361190605",
        "10, 0.999, 29.58829844507442"
    })
    void chiSquaredQuantile(double freedom, double probability, double expected) {
        ChiSquared chiSquared = new ChiSquared(freedom);

        assertThat(chiSquared.quantile(probability)).isCloseTo(expected, within(1e-10));
        assertThat(chiSquared.above(expected)).isCloseTo(1 - probability, within(1e-13));
    }

    /** By R 4.2.2: {@code options(digits = 17); qf(p, df1, df2)}. */
    @ParameterizedTest
    @CsvSource({
        "2, 58, 0.05, 0.051338683248177919",
        "2, 58, 0.5, 0.701497247220919107",
        "2, 58, 0.95, 3.155931970900476280",
        "2, 58, 0.999, 7.799869091869742199",
        "1, 5, 0.05, 0.0043447681614838807",
        "1, 5, 0.95, 6.6078909737033626470",
        "1, 5, 0.999, 47.1807792164132493440",
        "5, 1000, 0.05, 0.22888321823471003",
        "5, 1000, 0.95, 2.22305245246756655",
        "5, 1000, 0.999, 4.13911873945553843"
    })
    void fisherQuantile(double above, double below, double probability, double expected) {
        FisherF fisher = new FisherF(above, below);

        assertThat(fisher.quantile(probability)).isCloseTo(expected, within(1e-10));
        assertThat(fisher.above(expected)).isCloseTo(1 - probability, within(1e-13));
        assertThat(fisher.cumulative(expected)).isCloseTo(probability, within(1e-13));
    }

    /** By R 4.2.2: {@code pchisq(x, 5, lower.tail = FALSE)}; 1 less the rest has no digit left. */
    @ParameterizedTest
    @CsvSource({"69.71, 1.1775510993448542e-13", "200, 2.8406228986415315e-41"})
    void chiSquaredTailKeepsItsDigits(double x, double expected) {
        assertThat(new ChiSquared(5).above(x)).isCloseTo(expected, within(1e-10 * expected));
    }

    @Test
    void theEndsAreInfinite() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Normal.quantile(1.5))
                .hasMessage("The probability (1.5) must lie in 0..1.");
        assertThatThrownBy(() -> new StudentT(3).quantile(Double.NaN))
                .hasMessage("The probability (NaN) must lie in 0..1.");
        assertThatThrownBy(() -> new StudentT(0))
                .hasMessage("The degrees of freedom (0.0) must be above 0.");
        assertThatThrownBy(() -> new ChiSquared(-1))
                .hasMessage("The degrees of freedom (-1.0) must be above 0.");
    }
}
