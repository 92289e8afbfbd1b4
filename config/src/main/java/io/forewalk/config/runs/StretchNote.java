package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.task.Checkpoint;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Fold;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code fold.json} beside the files of a model, for people: whose it is and which bars it learnt.
 */
record StretchNote(String forecaster, String instrument, long seed, String task, List<Fold> folds) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static StretchNote of(ForecastTask task, String digest, Checkpoint stretch) {
        return new StretchNote(
                task.name(),
                task.market().target().instrument().symbol(),
                task.seed(),
                digest,
                stretch.fits().stream().map(FitMark::fold).toList());
    }

    byte[] bytes() {
        try {
            String text = JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note holds plain values only.", e);
        }
    }
}
