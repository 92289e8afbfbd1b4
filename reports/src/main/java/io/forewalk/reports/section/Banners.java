package io.forewalk.reports.section;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.FillRule;
import io.forewalk.engine.backtest.LedgerRules;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.metrics.measure.Annualisation;
import io.forewalk.reports.content.Block.Banner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything a reader must know before believing a figure. */
final class Banners {

    /**
     * Fewer closed trades than this prove little (a rule of thumb for means of a skewed sample).
     */
    private static final int FEW_TRADES = 30;

    private final ExperimentResult result;
    private final List<Banner> banners = new ArrayList<>();

    private Banners(ExperimentResult result) {
        this.result = result;
    }

    static List<Banner> of(ExperimentResult result) {
        var banners = new Banners(result);
        banners.aboutPrices();
        banners.aboutFits();
        banners.aboutScales();
        if (!result.backtests().isEmpty()) {
            banners.aboutBenchmark();
            banners.aboutFills();
            banners.aboutTrades();
        }
        banners.aboutAnnualisation();
        return List.copyOf(banners.banners);
    }

    private void aboutPrices() {
        List<MarketNote> splits =
                result.manifest().notes().stream()
                        .filter(note -> note.kind() == MarketNote.Kind.SPLIT_SUSPECTED)
                        .toList();
        if (!splits.isEmpty()) {
            String texts =
                    splits.stream()
                            .map(note -> note.symbol() + ": " + note.text())
                            .collect(Collectors.joining(" "));
            red(
                    "suspected split",
                    "A share split seems to be missing in the prices; every figure may be wrong. "
                            + texts);
        }
    }

    private void aboutBenchmark() {
        result.manifest().notes().stream()
                .filter(note -> note.kind() == MarketNote.Kind.INDEX_ENDS)
                .filter(note -> isBenchmark(note.symbol()))
                .forEach(note ->
                        amber("index ends early", "%s: %s".formatted(note.symbol(), note.text())));
    }

    private boolean isBenchmark(String symbol) {
        return result.benchmark().filter(held -> held.symbol().equals(symbol)).isPresent();
    }

    private void aboutFits() {
        long failed =
                result.logs().stream()
                        .flatMap(log -> log.fits().stream())
                        .filter(fit -> fit.failed())
                        .count();
        if (failed > 0) {
            red(
                    "failed fits",
                    ("%s of the fits failed; their forecasts are missing, and rules on them did not"
                                    + " trade. The reasons stand in the walk-forward map.")
                            .formatted(failed));
        }
        int leftOut = result.scorecard().leftOut();
        if (leftOut > 0) {
            amber(
                    "missed targets",
                    "%s targets left all forecast scores because a forecaster missed them."
                            .formatted(leftOut));
        }
    }

    private void aboutScales() {
        for (TrainingRange range : TrainingRange.of(result)) {
            amber(
                    "prices scaled by their range",
                    ("%s predicts prices scaled to the range of its training window (target price,"
                                    + " scaler minMax) and can hardly leave that range, so it falls"
                                    + " behind in a trend: %s of %s closes lay outside of it.")
                            .formatted(range.forecaster(), range.outside(), range.targets()));
        }
    }

    private void aboutFills() {
        Account account = result.experiment().trading().account();
        if (account.ledger() == LedgerRules.BACKTESTING_PY) {
            amber(
                    "compatibility ledger",
                    "The ledger follows backtesting.py 0.6.6, for comparison; its rules are not"
                            + " ours.");
        }
        if (account.fill() == FillRule.CLOSE_OPTIMISTIC || account.tradeOnClose()) {
            amber(
                    "closeOptimistic fills",
                    "Orders fill at the close that the decision has just read (closeOptimistic):"
                            + " nobody can trade at that price.");
        }
        if (isFree(result.experiment().trading().costs())) {
            amber("no costs", "No costs are charged: no commission, no slippage, no spread.");
        }
    }

    private void aboutTrades() {
        List<SeedGroup> rivals =
                SeedGroup.of(result).stream().filter(group -> !group.isBenchmark()).toList();
        TradingFinding.best(rivals).ifPresent(this::aboutFewTrades);
    }

    private void aboutFewTrades(SeedGroup best) {
        int trades = best.middle().backtest().closedTrades().size();
        if (trades < FEW_TRADES) {
            amber(
                    "few trades",
                    "%s closed %s; fewer than %s say little."
                            .formatted(
                                    best.label(),
                                    trades == 1 ? "1 trade" : trades + " trades",
                                    FEW_TRADES));
        }
    }

    private void aboutAnnualisation() {
        Annualisation annualisation = result.scorecard().annualisation();
        if (annualisation.doubtful()) {
            amber(
                    "bars per year are a guess",
                    "The number of bars per year is a guess (%s); yearly figures hang on it."
                            .formatted(annualisation.origin()));
        }
    }

    static boolean isFree(Costs costs) {
        return costs.commission().rate() == 0
                && costs.commission().fixed() == 0
                && costs.commission().minimum() == 0
                && costs.slippage().rate() == 0
                && costs.slippage().ticks() == 0
                && costs.spread() == 0;
    }

    private void red(String brief, String text) {
        banners.add(new Banner(Banner.Level.RED, brief, text));
    }

    private void amber(String brief, String text) {
        banners.add(new Banner(Banner.Level.AMBER, brief, text));
    }
}
