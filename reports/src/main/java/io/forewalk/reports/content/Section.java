package io.forewalk.reports.content;

import java.util.List;

/**
 * One part of a report.
 *
 * @param key its name in report.json and its anchor on the page
 * @param lead one sentence that says what is to be seen, empty if the blocks speak for themselves
 * @param facts numbers of report.json that stand in no table of the section
 */
public record Section(
        String key, String title, String lead, List<Block> blocks, Value.Fields facts) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section whose numbers all stand in its tables. */
    public static Section of(String key, String title, String lead, List<Block> blocks) {
        return new Section(key, title, lead, blocks, Value.Fields.NONE);
    }

    /** Its charts, those side by side included. */
    public List<ChartData> charts() {
        return blocks.stream().flatMap(block -> block.charts().stream()).toList();
    }

    /** Its tables. */
    public List<TableData> tables() {
        return blocks.stream()
                .filter(TableData.class::isInstance)
                .map(TableData.class::cast)
                .toList();
    }
}
