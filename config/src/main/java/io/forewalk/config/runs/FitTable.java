package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.market.csv.CsvTable;
import io.forewalk.engine.walkforward.Fold;
import java.time.Duration;
import java.util.Locale;

/** {@code fits.csv}: one row per fit, with the model it left as JSON in the last column. */
final class FitTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FitTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns(
                        "instrument",
                        "forecaster",
                        "seed",
                        "fold",
                        "cut",
                        "first_training_bar",
                        "last_training_bar",
                        "last_origin",
                        "kind",
                        "failure",
                        "model");
        for (ForecastLog log : result.logs()) {
            log.fits().forEach(fit -> addRow(table, log, fit));
        }
        return table.build();
    }

    private static void addRow(CsvTable.Builder table, ForecastLog log, FitMark fit) {
        Fold fold = fit.fold();
        table.text(log.instrument().symbol())
                .text(log.forecaster())
                .text(SeedCell.text(log.seed()))
                .number(fold.index())
                .number(fold.cut())
                .number(fold.firstTrainingBar())
                .number(fold.lastTrainingBar())
                .number(fold.lastOrigin())
                .text(fit.kind().name().toLowerCase(Locale.ROOT))
                .text(fit.failure())
                .text(json(fit.summary()));
    }

    /**
     * A row back as a mark.
     *
     * @param took from the manifest, since times stand there alone
     */
    static FitMark mark(CsvTable table, int row, Duration took) {
        return new FitMark(
                new Fold(
                        (int) table.number(row, "fold"),
                        (int) table.number(row, "cut"),
                        (int) table.number(row, "first_training_bar"),
                        (int) table.number(row, "last_training_bar"),
                        (int) table.number(row, "last_origin")),
                FitMark.Kind.valueOf(table.text(row, "kind").toUpperCase(Locale.ROOT)),
                table.text(row, "failure"),
                summary(table.text(row, "model")),
                took);
    }

    private static String json(ModelSummary summary) {
        try {
            return JSON.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A model summary holds plain values only.", e);
        }
    }

    private static ModelSummary summary(String json) {
        try {
            return JSON.readValue(json, ModelSummary.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The model of a fit is no summary.", e);
        }
    }
}
