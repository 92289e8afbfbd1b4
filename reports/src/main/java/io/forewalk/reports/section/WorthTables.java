package io.forewalk.reports.section;

import io.forewalk.engine.metrics.Worth;
import io.forewalk.engine.statistics.MarketRegression;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.List;

/** The tables of what accuracy is worth. */
final class WorthTables {

    private WorthTables() {}

    static TableData foresight(List<Worth.Foreseen> foreseen) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("errorShare", "Share of the error left", Unit.FRACTION),
                        Column.of("tradable", "Tradable"),
                        Column.of("totalReturn", "Total return", Unit.FRACTION),
                        Column.of("sharpe", "Sharpe ratio", Unit.RATIO),
                        Column.of("trades", "Closed trades", Unit.COUNT));
        List<List<Value>> rows =
                foreseen.stream()
                        .map(row ->
                                List.of(
                                        Value.of(row.strategy()),
                                        Value.of(row.share()),
                                        Value.of(row.share() == 1 ? "yes" : "not tradable"),
                                        Value.of(row.totalReturn()),
                                        Value.of(row.sharpe()),
                                        Value.of(row.trades())))
                        .toList();
        return TableData.of("foresight", "With better forecasts: not tradable", columns, rows)
                .remarking(
                        "ln f = ln actual + share · (ln predicted − ln actual): 0 % is perfect"
                            + " foresight, 100 % the forecaster as it was. Costs and rules stay.");
    }

    static TableData slices(List<Worth.Slice> slices, Worth.By by) {
        boolean error = by == Worth.By.ERROR;
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("fifth", "Fifth", Unit.COUNT),
                        Column.of("from", error ? "Error from" : "Move from", Unit.LOG_RETURN),
                        Column.of("to", "to", Unit.LOG_RETURN),
                        Column.of("bars", "Bars", Unit.COUNT),
                        Column.of("profit", "Profit", Unit.MONEY),
                        Column.of("meanReturn", "Mean return per bar", Unit.LOG_RETURN));
        List<List<Value>> rows =
                slices.stream()
                        .filter(slice -> slice.by() == by)
                        .map(slice ->
                                List.of(
                                        Value.of(slice.strategy()),
                                        Value.of(slice.number()),
                                        Value.of(slice.from()),
                                        Value.of(slice.to()),
                                        Value.of(slice.bars()),
                                        Value.of(slice.profit()),
                                        Value.of(slice.meanReturn())))
                        .toList();
        return TableData.of(
                "profitBy" + (error ? "Error" : "Move"),
                error
                        ? "Profit by the size of the forecast’s error"
                        : "Profit by the predicted move",
                columns,
                rows);
    }

    static TableData lines(List<Worth.Line> lines, double barsPerYear, String benchmark) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("alpha", "Alpha per year", Unit.FRACTION),
                        Column.of("alphaError", "± standard error", Unit.FRACTION),
                        Column.of("alphaP", "p, alpha = 0", Unit.PROBABILITY),
                        Column.of("beta", "Beta", Unit.RATIO),
                        Column.of("betaError", "± standard error", Unit.RATIO),
                        Column.of("lags", "Lags", Unit.COUNT));
        List<List<Value>> rows = lines.stream().map(line -> row(line, barsPerYear)).toList();
        return TableData.of("marketLines", "Against " + benchmark, columns, rows)
                .remarking(
                        "Least squares on the returns per bar; standard errors of Newey and West"
                                + " (1987), which hold under unequal and autocorrelated errors.");
    }

    private static List<Value> row(Worth.Line line, double barsPerYear) {
        MarketRegression found = line.regression();
        return List.of(
                Value.of(line.strategy()),
                Value.of(found.alpha() * barsPerYear),
                Value.of(found.alphaError() * barsPerYear),
                Value.of(found.alphaP()),
                Value.of(found.beta()),
                Value.of(found.betaError()),
                Value.of(found.lags()));
    }
}
