package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the rows of each symbol go; rows of symbols that nobody asked for go nowhere. */
final class SymbolTargets {

    private final List<Optional<SymbolRows>> byNumber = new ArrayList<>();
    private final List<String> order;
    private final boolean panel;

    private SymbolTargets(List<String> order, boolean panel) {
        this.order = order;
        this.panel = panel;
    }

    /** One target for all rows, whatever a column of symbols calls them. */
    static SymbolTargets ofOne(String symbol, CsvSurvey survey, boolean adjusted) {
        var targets = new SymbolTargets(List.of(symbol), false);
        var only = new SymbolRows(symbol, new BarColumns(survey.rows(), adjusted));
        survey.symbols().symbols().forEach(any -> targets.byNumber.add(Optional.of(only)));
        return targets;
    }

    /**
     * A target for each symbol of a long table.
     *
     * @param wanted the symbols to load, in this order; if empty, all in the order of the file
     */
    static SymbolTargets ofPanel(List<String> wanted, SymbolColumn column, boolean adjusted) {
        var targets = new SymbolTargets(wanted.isEmpty() ? column.symbols() : wanted, true);
        for (int number = 0; number < column.symbols().size(); number++) {
            String symbol = column.symbols().get(number);
            boolean reads = !symbol.isEmpty() && (wanted.isEmpty() || wanted.contains(symbol));
            targets.byNumber.add(
                    reads
                            ? Optional.of(
                                    new SymbolRows(
                                            symbol, new BarColumns(column.rows(number), adjusted)))
                            : Optional.empty());
        }
        return targets;
    }

    /** Whether a row lacks the symbol that rows of a long table need. */
    boolean needSymbol(int number) {
        return panel && number == SymbolColumn.NO_SYMBOL;
    }

    /** The target of a symbol by its number; a number that the survey has not seen has none. */
    Optional<SymbolRows> target(int number) {
        return number < byNumber.size() ? byNumber.get(number) : Optional.empty();
    }

    /** All targets in the order in which they shall be loaded. */
    List<SymbolRows> inOrder() {
        List<SymbolRows> rows = byNumber.stream().flatMap(Optional::stream).distinct().toList();
        return order.stream()
                .flatMap(symbol -> rows.stream().filter(r -> r.symbol().equals(symbol)))
                .toList();
    }
}
