package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Errors over the naive's by fold, by regime and, with a horizon above 1, by step ahead. */
public final class ErrorsSection implements ReportSection {

    private static final int FEW_FOLDS = 10;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        if (result.scorecard().folds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Section.of(
                        "errors",
                        "Errors",
                        "RMSE over the naive’s on the same bars: below 1 is better than repeating"
                                + " the last close.",
                        blocks(result)));
    }

    private static List<Block> blocks(ExperimentResult result) {
        List<Block> blocks = new ArrayList<>();
        if (ForecastTables.isCrowded(result)) {
            blocks.add(ForecastTables.firstOfMany(result, "the errors by fold, regime and step"));
        }
        ErrorSlices folds = ErrorSlices.byFold(result);
        blocks.addAll(
                beside(
                        ErrorDots.chart(result, folds, PriceKind.CLOSE, "errors"),
                        ErrorDots.chart(result, folds, PriceKind.OPEN, "errorsOpen")));
        blocks.add(
                new Block.Text(
                        "The naive’s open error is computed from the last close, which is what a"
                            + " trader knows; measured against the last open every model would look"
                            + " 1.5 to 2.8 times better."));
        blocks.add(ForecastTables.folds(result));
        ErrorSlices regimes = ErrorSlices.byRegime(result);
        blocks.add(ErrorDots.chart(result, regimes, PriceKind.CLOSE, "errorsRegime"));
        blocks.add(
                new Block.Text(
                        "Calm, middling and turbulent are the thirds of the scored bars by the"
                            + " deviation of the 20 returns before the forecast; rising and falling"
                            + " compare the close with that of 60 bars before. With few bars in a"
                            + " regime a ratio below 1 means little."));
        blocks.add(ForecastTables.regimes(result));
        if (!result.scorecard().steps().isEmpty()) {
            ErrorSlices steps = ErrorSlices.byStep(result);
            blocks.add(ErrorDots.chart(result, steps, PriceKind.CLOSE, "errorsStep"));
            blocks.add(ForecastTables.steps(result));
        }
        return blocks;
    }

    /** Few folds need half the width; many need all of it. */
    private static List<? extends Block> beside(ChartData close, ChartData open) {
        return close.x().categories().size() <= FEW_FOLDS
                ? List.of(new Block.Row(List.of(close, open)))
                : List.of(close, open);
    }
}
