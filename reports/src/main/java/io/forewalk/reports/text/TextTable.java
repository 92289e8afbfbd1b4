package io.forewalk.reports.text;

import io.forewalk.reports.content.CellText;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.html.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table as aligned lines of plain text: words to the left, numbers to the right. */
final class TextTable {

    private static final CellText TEXT = new CellText(Figures.PLAIN);
    private static final String BETWEEN = "  ";

    private final List<List<String>> lines;

    private TextTable(List<List<String>> lines) {
        this.lines = lines;
    }

    /** The columns that the page shows at once, each line ended by a line feed. */
    static String of(TableData table) {
        return new TextTable(cells(Grid.front(table), TEXT)).text();
    }

    /** Heads and rows of a grid as texts. */
    static List<List<String>> cells(Grid grid, CellText text) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(texts(grid.heads(), text));
        grid.rows().forEach(row -> lines.add(texts(row, text)));
        return lines;
    }

    private static List<String> texts(List<Grid.Cell> cells, CellText text) {
        return cells.stream().map(cell -> text.of(cell.value(), cell.column())).toList();
    }

    private String text() {
        List<Integer> widths = widths();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private List<Integer> widths() {
        List<Integer> widths =
                new ArrayList<>(Collections.nCopies(lines.getFirst().size(), Integer.valueOf(0)));
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths.set(i, Math.max(widths.get(i), line.get(i).length()));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String pad = " ".repeat(widths.get(i) - cells.get(i).length());
            line.append(i == 0 ? cells.get(i) + pad : BETWEEN + pad + cells.get(i));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
