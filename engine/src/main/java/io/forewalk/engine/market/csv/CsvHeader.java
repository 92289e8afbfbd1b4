package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column holds what.
 *
 * @param columns index of each role's column, counted from 0
 * @param width cells of a row; one more is allowed if it is empty
 * @param ignored names of the columns that are not read, without those that were left out by name
 * @param inFile whether the first record is the header
 */
record CsvHeader(
        Map<ColumnRole, Integer> columns, int width, List<String> ignored, boolean inFile) {

    private static final String NO_HEADER =
            "no header; if the file has none, set header: none, columns: [date, open, high, low,"
                    + " close, volume]";

    /** The name that settings give to a column that is not needed. */
    private static final String LEFT_OUT = "-";

    private static final String HINT =
            "if they go by other names, set columns: [date, open, ..], one for each column from"
                    + " left to right, - for one that is not needed";

    /**
     * The header of a table, or empty with a problem.
     *
     * @param first the cells of the first record
     * @param settings may name the columns in place of the file
     */
    static Optional<CsvHeader> of(List<String> first, CsvMarketData settings, Problems problems) {
        boolean inFile = settings.header() == HeaderLine.FIRST_LINE;
        if (inFile && settings.columns().isEmpty() && looksLikeData(first)) {
            problems.add(1, 0, NO_HEADER);
            return Optional.empty();
        }
        List<String> names = settings.columns().isEmpty() ? first : settings.columns();
        return of(names, first, inFile, problems);
    }

    private static Optional<CsvHeader> of(
            List<String> names, List<String> first, boolean inFile, Problems problems) {
        int width = names.getLast().isBlank() ? names.size() - 1 : names.size();
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        boolean clear = width == first.size() || isOneMoreAndEmpty(first, width);
        if (!clear) {
            problems.add(
                    1,
                    0,
                    "%d columns are named; the first line has %d cells"
                            .formatted(width, first.size()));
        }
        for (int column = 0; column < names.size(); column++) {
            clear &= place(names, column, columns, problems);
        }
        if (!clear || lacks(columns, names, problems)) {
            return Optional.empty();
        }
        return Optional.of(new CsvHeader(columns, width, ignored(names, columns), inFile));
    }

    int column(ColumnRole role) {
        return columns.getOrDefault(role, -1);
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    /** The roles by column, {@code -1} for a column that is not read. */
    int[] roleIndices() {
        int[] indices = new int[width + 1];
        Arrays.fill(indices, -1);
        columns.forEach((role, column) -> indices[column] = role.index());
        return indices;
    }

    private static boolean isOneMoreAndEmpty(List<String> cells, int width) {
        return cells.size() == width + 1 && cells.getLast().isBlank();
    }

    private static boolean looksLikeData(List<String> cells) {
        var date = new DateCell();
        var number = new NumberCell('.');
        return cells.stream().noneMatch(cell -> ColumnRole.of(cell).isPresent())
                && cells.stream().anyMatch(cell -> date.read(cell) || number.reads(cell));
    }

    private static boolean place(
            List<String> names, int column, Map<ColumnRole, Integer> columns, Problems problems) {
        Optional<ColumnRole> role = ColumnRole.of(names.get(column));
        if (role.isEmpty()) {
            return true;
        }
        Integer other = columns.get(role.get());
        if (other == null) {
            columns.put(role.get(), column);
            return true;
        }
        int better =
                role.get().preference(names.get(column)) - role.get().preference(names.get(other));
        if (better == 0 || role.get() == ColumnRole.DATE) {
            problems.add(
                    1,
                    column + 1,
                    "two columns for %s: %s, %s; set columns, with - for one of them"
                            .formatted(role.get().word(), names.get(other), names.get(column)));
            return false;
        }
        columns.put(role.get(), better < 0 ? column : other);
        return true;
    }

    private static boolean lacks(
            Map<ColumnRole, Integer> columns, List<String> names, Problems problems) {
        String missing =
                ColumnRole.REQUIRED.stream()
                        .filter(role -> !columns.containsKey(role))
                        .map(ColumnRole::word)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.add(
                    1, 0, "no column for %s; found: %s; %s".formatted(missing, shown(names), HINT));
        }
        return !missing.isEmpty();
    }

    private static String shown(List<String> names) {
        return names.stream()
                .map(name -> CellText.of(name.strip()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> ignored(List<String> names, Map<ColumnRole, Integer> columns) {
        var ignored = new ArrayList<String>();
        for (int column = 0; column < names.size(); column++) {
            boolean leftOut = names.get(column).isBlank() || names.get(column).equals(LEFT_OUT);
            if (!leftOut && !columns.containsValue(column)) {
                ignored.add(CellText.of(names.get(column).strip()));
            }
        }
        return ignored;
    }
}
