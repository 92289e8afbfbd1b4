package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.statistics.NullMarket.Verdict;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tests of luck say where there is nothing but luck, and where there is more. */
@Tag("slow")
class NullMarketProperties {

    private static final double AT_MOST = 0.07;

    @Test
    void theBestOfAWorthlessGridIsSeldomTakenForSkill() {
        List<Verdict> verdicts = NullMarket.walks(1_000, 500);

        double overfitting =
                verdicts.stream().mapToDouble(Verdict::overfitting).average().orElseThrow();

        assertThat(NullMarket.share(verdicts, Verdict::deflated)).isLessThanOrEqualTo(AT_MOST);
        assertThat(NullMarket.share(verdicts, Verdict::realityCheck)).isLessThanOrEqualTo(AT_MOST);
        assertThat(overfitting).isBetween(0.40, 0.60);
        // Decision 0014: the likeness of the tries would count twice.
        assertThat(NullMarket.share(verdicts, Verdict::effective)).isGreaterThan(0.05);
    }

    @Test
    void aStrategyOfSharpeTwoIsFoundInFiveYears() {
        List<Verdict> verdicts = NullMarket.planted(100, 5 * 252);

        assertThat(NullMarket.share(verdicts, v -> v.realityCheck() && v.best() == 19))
                .isGreaterThanOrEqualTo(0.9);
        // By itself the deflated ratio misses the nine in ten: decision 0014.
        assertThat(NullMarket.share(verdicts, v -> v.deflated() && v.best() == 19))
                .isGreaterThanOrEqualTo(0.8);
    }
}
