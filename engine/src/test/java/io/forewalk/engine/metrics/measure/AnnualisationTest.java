package io.forewalk.engine.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.TestFiles;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class AnnualisationTest {

    private static final Instant START = Instant.parse("2021-01-04T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void daysOfGoogAreTradingDays() {
        Annualisation found = Annualisation.of(TestFiles.goog());

        assertThat(found).isEqualTo(new Annualisation(252, "observed 251.8, nearest 252", false));
    }

    @Test
    void hoursOfCurrenciesAreThoseOfWorkingDays() {
        PriceHistory hourly =
                TestFiles.read(
                        TestFiles.shared("data/open/EURUSD_hourly_2017_2018.csv"),
                        Duration.ofHours(1));

        Annualisation found = Annualisation.of(hourly);

        assertThat(found.barsPerYear()).isEqualTo(24 * 260);
        assertThat(found.origin()).startsWith("observed 620");
        assertThat(found.doubtful()).isFalse();
    }

    @Test
    void minutesOfEtherGoRoundTheClock() {
        PriceHistory minutes =
                TestFiles.read(
                        TestFiles.shared("data/open/ETHUSD_5min_2023.csv"), Duration.ofMinutes(5));

        Annualisation found = Annualisation.of(minutes);

        assertThat(found.barsPerYear()).isEqualTo(288 * 365);
        assertThat(found.doubtful()).isFalse();
    }

    @Test
    void everyDayOfTheYearIs365() {
        assertThat(Annualisation.of(bars(400, DAY, date -> true)).barsPerYear()).isEqualTo(365);
    }

    @Test
    void weeksAre52() {
        assertThat(Annualisation.of(bars(100, DAY.multipliedBy(7), date -> true)).barsPerYear())
                .isEqualTo(52);
    }

    @Test
    void monthsAndQuartersAreFoundFromTheirDates() {
        Instrument instrument = new Instrument("M", "", ZoneOffset.UTC, DAY);
        PriceHistory.Builder months = PriceHistory.builder(instrument);
        PriceHistory.Builder quarters = PriceHistory.builder(instrument);
        for (int i = 0; i < 60; i++) {
            LocalDate first = LocalDate.of(2010, 1, 1);
            months.add(barAt(first.plusMonths(i).atStartOfDay(ZoneOffset.UTC).toInstant()));
            quarters.add(barAt(first.plusMonths(3L * i).atStartOfDay(ZoneOffset.UTC).toInstant()));
        }

        assertThat(Annualisation.of(months.build()).barsPerYear()).isEqualTo(12);
        assertThat(Annualisation.of(quarters.build()).barsPerYear()).isEqualTo(4);
    }

    @Test
    void numberFarFromEveryUsualOneIsDoubtful() {
        Annualisation found = Annualisation.of(bars(300, DAY.multipliedBy(2), date -> true));

        assertThat(found.doubtful()).isTrue();
        assertThat(found.barsPerYear()).isEqualTo(365);
        assertThat(found.origin())
                .isEqualTo("observed 182.6, no usual number within 3 %, 365 by the median step");
    }

    @Test
    void fewDaysAreTradingDaysUnlessAWeekendOccurs() {
        assertThat(Annualisation.of(bars(12, DAY, AnnualisationTest::isWeekday)).barsPerYear())
                .isEqualTo(252);
        assertThat(Annualisation.of(bars(12, DAY, date -> true)).barsPerYear()).isEqualTo(365);
        assertThat(Annualisation.of(bars(12, DAY.multipliedBy(7), date -> true)).barsPerYear())
                .isEqualTo(52);
    }

    @Test
    void refusesASingleBar() {
        assertThatThrownBy(() -> Annualisation.of(bars(1, DAY, date -> true)))
                .hasMessage(
                        "The history (1 bars) must have at least 2 bars to find the bars per"
                                + " year.");
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static PriceHistory bars(int count, Duration step, Predicate<LocalDate> dates) {
        Duration length = step.compareTo(DAY) < 0 ? step : DAY;
        PriceHistory.Builder builder =
                PriceHistory.builder(new Instrument("TEST", "", ZoneOffset.UTC, length));
        Instant end = START;
        int added = 0;
        while (added < count) {
            end = end.plus(step);
            LocalDate date = LocalDate.ofInstant(end.minusMillis(1), ZoneOffset.UTC);
            if (dates.test(date)) {
                builder.add(barAt(end));
                added++;
            }
        }
        return builder.build();
    }

    private static Bar barAt(Instant end) {
        return new Bar(end, 1, 1, 1, 1, Double.NaN);
    }
}
