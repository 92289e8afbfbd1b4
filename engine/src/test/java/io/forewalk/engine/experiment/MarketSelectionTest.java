package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketSelectionTest {

    private static final PriceHistory WHOLE = Markets.randomWalk("A", 60, 1);

    @Test
    void keepsBothDaysThatAreNamed() {
        PriceHistory cut = load(Optional.of(day(10)), Optional.of(day(19)));

        assertThat(cut.length()).isEqualTo(10);
        assertThat(cut.date(0)).isEqualTo(day(10));
        assertThat(cut.date(cut.last())).isEqualTo(day(19));
        assertThat(cut.close(0)).isEqualTo(WHOLE.close(10));
    }

    @Test
    void startsAtTheNextBarWhereTheNamedDayHasNone() {
        PriceHistory holidays = Markets.withoutEvery(11, WHOLE);
        MarketData market = Markets.of(holidays);

        PriceHistory cut =
                selection(market, Optional.of(day(10)), Optional.empty())
                        .load()
                        .histories()
                        .getFirst();

        assertThat(cut.date(0)).isEqualTo(day(11));
        assertThat(cut.date(cut.last())).isEqualTo(holidays.date(holidays.last()));
    }

    @Test
    void leavesEverythingWhereNoDayIsNamed() {
        assertThat(load(Optional.empty(), Optional.empty())).isSameAs(WHOLE);
    }

    @Test
    void isEmptyWhereTheDaysHoldNoBar() {
        assertThat(load(Optional.of(day(500)), Optional.empty()).length()).isZero();
        assertThat(load(Optional.empty(), Optional.of(day(-1))).length()).isZero();
    }

    private static PriceHistory load(Optional<LocalDate> from, Optional<LocalDate> to) {
        return selection(Markets.of(WHOLE), from, to).load().histories().getFirst();
    }

    private static MarketSelection selection(
            MarketData market, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new MarketSelection(
                folder -> market, Path.of("."), from, to, Optional.empty(), Optional.empty());
    }

    private static LocalDate day(int bar) {
        return Markets.FIRST_DAY.plusDays(bar);
    }
}
