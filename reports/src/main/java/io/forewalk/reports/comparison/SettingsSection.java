package io.forewalk.reports.comparison;

import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The settings in which runs differ, defaults included. */
record SettingsSection(List<ComparedRun> runs) {

    Section section() {
        List<String> keys = differing();
        String lead =
                keys.isEmpty()
                        ? "No setting differs: the runs differ in prices or version, if at all."
                        : "Final values, defaults written out; a dash: not there. What is not"
                                + " listed is the same in all runs.";
        List<Block> blocks = keys.isEmpty() ? List.of() : List.of(table(keys));
        return Section.of("differences", "What was set differently", lead, blocks);
    }

    /** The paths whose values are not the same in all runs, in file order. */
    List<String> differing() {
        Set<String> keys = new LinkedHashSet<>();
        runs.forEach(run -> keys.addAll(run.settings().keySet()));
        return keys.stream().filter(key -> values(key).size() > 1).toList();
    }

    private Set<String> values(String key) {
        Set<String> values = new HashSet<>();
        runs.forEach(run -> values.add(run.settings().getOrDefault(key, "")));
        return values;
    }

    private TableData table(List<String> keys) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("setting", "Setting"));
        for (int run = 0; run < runs.size(); run++) {
            columns.add(Column.of(ComparedRun.letter(run), ComparedRun.letter(run)));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (String key : keys) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(key));
            runs.forEach(run -> row.add(Value.of(run.settings().getOrDefault(key, ""))));
            rows.add(row);
        }
        return TableData.of("settings", "", columns, rows);
    }
}
