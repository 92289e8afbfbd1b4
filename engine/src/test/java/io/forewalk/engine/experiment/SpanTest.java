package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesEveryHistoryThatIsTooShortAtOnce() {
        MarketData market =
                Markets.of(
                        Markets.randomWalk("A", 40, 1),
                        Markets.randomWalk("B", 41, 1),
                        Markets.randomWalk("C", 3, 1));

        assertThatThrownBy(() -> spanOf(market))
                .isInstanceOfSatisfying(
                        MarketDataException.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(MarketDataException.Problem::file)
                                        .containsExactly("A", "C"))
                .hasMessageContaining("A has 40 bars; at least 41 are needed");
    }

    @Test
    void refusesAHorizonWhoseLastStepHasNoTarget() {
        MarketData market = Markets.of(Markets.randomWalk("A", 60, 1));

        assertThatNoException().isThrownBy(() -> Span.requireEnoughBars(market, ahead(20)));
        assertThatThrownBy(() -> Span.requireEnoughBars(market, ahead(21)))
                .isInstanceOf(MarketDataException.class)
                .hasMessageContaining(
                        "A has 60 bars; at least 61 are needed, walkForward.initialBars (40) and"
                                + " walkForward.horizon (21) to forecast.");
    }

    private static WalkForward ahead(int horizon) {
        var refit = new Refit(RefitPolicy.REFIT, 10);
        return new WalkForward(TrainingSpan.EXPANDING, 40, 0, 0, 0, 0.15, horizon, refit);
    }

    @Test
    void theAccountStartsWhereTheLastInstrumentHasItsFirstOrigin() {
        PriceHistory late = Markets.randomWalk("B", 90, 2).between(20, 89);
        MarketData market = Markets.of(Markets.randomWalk("A", 90, 1), late);

        Span span = spanOf(market);

        assertThat(span.backtest().firstOrigin()).isEqualTo(late.end(39));
        assertThat(span.outcomes().getFirst().length()).isEqualTo(51);
        assertThat(span.outcomes().getLast().length()).isEqualTo(31);
    }

    /** Both have their first origin on one day; B has holidays of its own later. */
    @Test
    void theOrderOfTheFileDoesNotMoveTheCuts() {
        PriceHistory a = Markets.randomWalk("A", 90, 1);
        PriceHistory b = Markets.withoutEvery(45, Markets.randomWalk("B", 90, 2));

        Span span = spanOf(Markets.of(a, b));
        Span reversed = spanOf(Markets.of(b, a));

        assertThat(reversed.backtest()).isEqualTo(span.backtest());
        assertThat(reversed.annualisation()).isEqualTo(span.annualisation());
    }

    @Test
    void tradingKnowsTheBarsPerYearOfItsStartAlone() {
        PriceHistory dailyThenWeekly = dailyThenWeekly(60, 400);

        Span span = spanOf(Markets.of(dailyThenWeekly));

        assertThat(span.knownBarsPerYear()).isEqualTo(365);
        assertThat(span.annualisation().barsPerYear()).isLessThan(100);
    }

    private static Span spanOf(MarketData market) {
        return Span.of(Experiments.small().over(market), market);
    }

    /** Every day of the week at first, then a bar a week. */
    private static PriceHistory dailyThenWeekly(int days, int weeks) {
        var builder = PriceHistory.builder(Markets.daily("A"));
        for (int bar = 0; bar < days + weeks; bar++) {
            int day = bar < days ? bar : days + 7 * (bar - days);
            builder.add(
                    new Bar(
                            Markets.endOf(Markets.FIRST_DAY.plusDays(day)),
                            100,
                            101,
                            99,
                            100,
                            1000));
        }
        return builder.build();
    }
}
