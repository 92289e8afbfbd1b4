package io.forewalk.reports.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.fixture.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final ExperimentResult RESULT = Results.quickstart().run();
    private static final Section CALENDAR = new CalendarSection().of(RESULT).orElseThrow();

    @Test
    void yearsCompoundToTheWholeReturnOfEachContestant() {
        List<SeedGroup> groups = SeedGroup.of(RESULT);
        TableData years = table("years");

        assertThat(years.rows()).hasSizeGreaterThan(2);
        for (int group = 0; group < groups.size(); group++) {
            SeedGroup.Member middle = groups.get(group).middle();
            double grown = middle.backtest().curve().equity(0);
            for (List<Value> row : years.rows()) {
                grown *= 1 + number(row.get(group + 1));
            }
            assertThat(grown).isCloseTo(middle.finalEquity(), within(1e-6));
        }
    }

    @Test
    void monthsOfAYearCompoundToItsReturn() {
        for (List<Value> row : table("months1").rows()) {
            double grown = 1;
            for (Value month : row.subList(1, 13)) {
                grown *= month instanceof Value.Figure ? 1 + number(month) : 1;
            }
            assertThat(grown - 1).isCloseTo(number(row.get(13)), within(1e-12));
        }
    }

    @Test
    void theBestStrategyComesFirstAndTheBenchmarkLast() {
        String best =
                TradingFinding.best(
                                SeedGroup.of(RESULT).stream()
                                        .filter(g -> !g.isBenchmark())
                                        .toList())
                        .orElseThrow()
                        .title();

        List<String> titles =
                CALENDAR.tables().stream()
                        .filter(table -> table.key().startsWith("months"))
                        .map(TableData::title)
                        .toList();

        assertThat(titles.getFirst()).startsWith(best);
        assertThat(titles.getLast()).isEqualTo("buy & hold");
    }

    private static TableData table(String key) {
        return CALENDAR.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Value value) {
        return value instanceof Value.Figure figure ? figure.value() : Double.NaN;
    }
}
