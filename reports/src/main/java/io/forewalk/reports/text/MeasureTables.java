package io.forewalk.reports.text;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.section.MetricsSection;
import java.util.List;
import java.util.stream.Collectors;

/** The measures that the page shows at once, for a terminal. */
public final class MeasureTables {

    private MeasureTables() {}

    /** A table of strategies and one of forecasters, each under its title. */
    public static String of(ExperimentResult result) {
        return tables(result).stream()
                .map(table -> table.title() + "\n" + TextTable.of(table))
                .collect(Collectors.joining("\n"));
    }

    /** The tables of the measures that have something to show. */
    static List<TableData> tables(ExperimentResult result) {
        return new MetricsSection()
                .of(result).stream()
                        .flatMap(section -> section.tables().stream())
                        .filter(table -> !table.rows().isEmpty() && !table.title().isEmpty())
                        .filter(table -> table.layout() != TableData.Layout.FOLDED)
                        .toList();
    }
}
