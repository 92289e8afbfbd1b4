package io.forewalk.reports.json;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.content.Value.Fields;
import io.forewalk.reports.section.Sections;
import java.util.ArrayList;
import java.util.List;

/**
 * Every number of the page but times, durations and machine facts, one key per section. Equal
 * results give equal texts.
 */
public final class ReportJson {

    /** Names the form of the file. */
    public static final String SCHEMA = "forewalk.report/1";

    private ReportJson() {}

    /** The text of report.json, ended by a line feed. */
    public static String of(ExperimentResult result) {
        return of(Sections.of(result));
    }

    /** The same of sections already told. */
    public static String of(List<Section> sections) {
        return of(SCHEMA, sections);
    }

    /** The same in a file of another form. */
    public static String of(String schema, List<Section> sections) {
        Fields report = Fields.NONE.with("schema", schema);
        for (Section section : sections) {
            Fields stored = stored(section);
            if (!stored.values().isEmpty()) {
                report = report.with(section.key(), stored);
            }
        }
        return JsonText.of(report);
    }

    private static Fields stored(Section section) {
        Fields fields = section.facts();
        for (TableData table : section.tables()) {
            if (table.columns().stream().anyMatch(Column::stored)) {
                fields = fields.with(table.key(), rows(table));
            }
        }
        return fields;
    }

    private static Value rows(TableData table) {
        List<Value> rows = new ArrayList<>();
        for (List<Value> row : table.rows()) {
            Fields fields = Fields.NONE;
            for (int i = 0; i < row.size(); i++) {
                Column column = table.columns().get(i);
                fields = column.stored() ? fields.with(column.key(), row.get(i)) : fields;
            }
            rows.add(fields);
        }
        return new Value.Items(rows);
    }
}
