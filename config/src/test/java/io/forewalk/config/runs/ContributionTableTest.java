package io.forewalk.config.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.Contributions;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the instruments brought, read back from its file. */
class ContributionTableTest {

    private static final List<Instrument> TRADED = List.of(daily("AAPL"), daily("KO"));
    private static final String TEXT =
            """
            strategy,instrument,time,profit
            other,AAPL,2024-01-31,1.5
            other,KO,2024-01-31,0
            top,AAPL,2024-01-31,10.25
            top,AAPL,2024-02-15,-3
            top,KO,2024-01-31,0.1
            top,KO,2024-02-15,7
            """;

    @Test
    void monthsOfOneContestantReadBack() {
        Contributions brought =
                ContributionTable.contributions(CsvTable.parse(TEXT), "top", TRADED);

        assertThat(brought.instruments()).isEqualTo(TRADED);
        assertThat(brought.times())
                .containsExactly(
                        LocalDate.of(2024, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        LocalDate.of(2024, 2, 16).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(brought.profit(0, 0)).isEqualTo(10.25);
        assertThat(brought.total(0)).isEqualTo(-3);
        assertThat(brought.total(1)).isEqualTo(7);
    }

    @Test
    void whoTradedOneInstrumentHasNone() {
        Contributions brought =
                ContributionTable.contributions(CsvTable.parse(TEXT), "alone", TRADED);

        assertThat(brought.isEmpty()).isTrue();
    }

    private static Instrument daily(String symbol) {
        return new Instrument(symbol, "USD", ZoneOffset.UTC, Duration.ofDays(1));
    }
}
