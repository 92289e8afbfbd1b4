package io.forewalk.engine.metrics.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.metrics.Curves;
import io.forewalk.engine.metrics.Metrics;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures of what an account did, worked out by hand. */
final class AccountMeasuresTest {

    @Test
    void exposureCountsBarsThatEndWithAPosition() {
        double[] equity = {100, 101, 102, 103, 104};
        Performance performance =
                Performance.of(Curves.exposed(equity, new double[] {0, 1, -0.5, 0, 0}), 252);

        assertThat(Metrics.value("exposure", performance)).isEqualTo(0.5);
        assertThat(Metrics.value("meanGross", performance)).isEqualTo(0.375);
    }

    @Test
    void turnoverIsHalfTheTradedValuePerMeanEquityAndYear() {
        Performance performance =
                Performance.of(Curves.daily(100, 110, 90, 100, 100), 8).withActivity(activity(400));

        assertThat(Metrics.value("turnover", performance)).isCloseTo(4, within(1e-12));
    }

    @Test
    void costsAreTheSumOfTheirParts() {
        Performance performance =
                Performance.of(Curves.daily(100, 110), 252).withActivity(activity(0));

        assertThat(Metrics.value("costs", performance)).isEqualTo(1 + 2 + 4 + 8);
        assertThat(Metrics.value("commission", performance)).isEqualTo(1);
        assertThat(Metrics.value("slippage", performance)).isEqualTo(2);
        assertThat(Metrics.value("spread", performance)).isEqualTo(4);
        assertThat(Metrics.value("borrow", performance)).isEqualTo(8);
    }

    @Test
    void openTradesStandBesideTheClosedOnes() {
        Performance performance =
                Performance.of(Curves.daily(100, 110), 252).withActivity(activity(0));

        assertThat(Metrics.value("trades", performance)).isEqualTo(2);
        assertThat(Metrics.value("openTrades", performance)).isEqualTo(1);
        assertThat(Metrics.value("winRate", performance)).isEqualTo(0.5);
        assertThat(Metrics.value("profitFactor", performance)).isEqualTo(2);
        assertThat(Metrics.value("expectancy", performance)).isEqualTo(2);
        assertThat(Metrics.value("expectancyReturn", performance))
                .isCloseTo((0.08 - 0.02) / 2, within(1e-15));
    }

    @Test
    void excessReturnIsTheYearlyMeanBeyondTheBenchmark() {
        Performance performance =
                Performance.of(Curves.daily(100, 110, 121), 10).against(new double[] {0.05, 0.11});

        assertThat(Metrics.value("excessReturn", performance)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void benchmarkAgainstItselfHasBetaOneAndNoAlpha() {
        Performance alone = Performance.of(Curves.daily(100, 103, 99, 104, 110), 252);
        Performance performance = alone.withRiskFreeRate(0.02).against(alone.returns());

        assertThat(Metrics.value("beta", performance)).isCloseTo(1, within(1e-12));
        assertThat(Metrics.value("alpha", performance)).isCloseTo(0, within(1e-12));
        assertThat(Metrics.value("informationRatio", performance)).isNaN();
    }

    private static Performance.Activity activity(double tradedValue) {
        return new Performance.Activity(
                List.of(
                        Curves.trade(1, 100, 108, 8),
                        Curves.trade(-2, 100, 102, -4),
                        Curves.openTrade()),
                tradedValue,
                new CostTotals(1, 2, 4, 8, 16, 32));
    }
}
