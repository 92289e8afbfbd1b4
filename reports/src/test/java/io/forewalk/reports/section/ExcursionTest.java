package io.forewalk.reports.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcursionTest {

    private static final PriceHistory HISTORY = SimulatedMarket.randomWalk(6, 1);
    private static final Instrument INSTRUMENT = HISTORY.instrument();
    private static final int FIRST = 10;

    // Bars 10 to 15 of the history: opens 100, highs and lows by hand.
    private static final Outcomes OUTCOMES =
            new Outcomes(
                            INSTRUMENT,
                            IntStream.range(0, 6).mapToObj(HISTORY::end).toList(),
                            new double[] {100, 100, 100, 100, 100, 100},
                            new double[] {100, 100, 100, 100, 100, 100})
                    .within(
                            new double[] {101, 102, 110, 103, 130, 101},
                            new double[] {99, 98, 97, 90, 70, 99});

    @Test
    void aLongTradeCountsItsBarsUpToTheOneBeforeTheExit() {
        Excursion excursion = Excursion.of(trade(5, 11, 14, 100), OUTCOMES, FIRST, false);

        assertThat(excursion.adverse()).isCloseTo(-0.10, within(1e-12));
        assertThat(excursion.favourable()).isCloseTo(0.10, within(1e-12));
    }

    @Test
    void aShortTradeGainsWhatTheLongOneLoses() {
        Excursion excursion = Excursion.of(trade(-5, 11, 13, 100), OUTCOMES, FIRST, false);

        assertThat(excursion.adverse()).isCloseTo(-0.10, within(1e-12));
        assertThat(excursion.favourable()).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void anExitBeyondTheBarsCounts() {
        Excursion excursion = Excursion.of(trade(5, 10, 11, 120), OUTCOMES, FIRST, false);

        assertThat(excursion.favourable()).isCloseTo(0.20, within(1e-12));
    }

    @Test
    void aTradeWithinOneBarCountsThatBar() {
        Excursion excursion = Excursion.of(trade(5, 12, 12, 100), OUTCOMES, FIRST, false);

        assertThat(excursion.favourable()).isCloseTo(0.10, within(1e-12));
    }

    @Test
    void fillsAtTheCloseLeaveTheBarOfTheEntryOut() {
        Excursion excursion = Excursion.of(trade(5, 12, 13, 100), OUTCOMES, FIRST, true);

        assertThat(excursion.favourable()).isCloseTo(0.03, within(1e-12));
        assertThat(excursion.adverse()).isCloseTo(-0.10, within(1e-12));
    }

    @Test
    void anOpenTradeCountsUpToTheLastBar() {
        Excursion excursion = Excursion.of(trade(5, 13, -1, Double.NaN), OUTCOMES, FIRST, false);

        assertThat(excursion.favourable()).isCloseTo(0.30, within(1e-12));
        assertThat(excursion.adverse()).isCloseTo(-0.30, within(1e-12));
    }

    @Test
    void withoutHighsAndLowsNothingIsKnown() {
        Outcomes plain =
                new Outcomes(
                        INSTRUMENT,
                        IntStream.range(0, 6).mapToObj(HISTORY::end).toList(),
                        new double[6],
                        new double[6]);

        Excursion excursion = Excursion.of(trade(5, 11, 14, 100), plain, FIRST, false);

        assertThat(excursion.adverse()).isNaN();
        assertThat(excursion.favourable()).isNaN();
    }

    private static Trade trade(double quantity, int entry, int exit, double exitPrice) {
        return new Trade(
                INSTRUMENT,
                quantity,
                Instant.EPOCH,
                100,
                exit < 0 ? Instant.MAX : Instant.EPOCH,
                exitPrice,
                0,
                0,
                entry,
                exit,
                "");
    }
}
