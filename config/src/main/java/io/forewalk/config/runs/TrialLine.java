package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.trials.Trial;
import io.forewalk.engine.trials.TrialScore;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A trial as one line of JSON, its keys in a fixed order, {@code NaN} as null. */
final class TrialLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TrialLine() {}

    static String of(Trial trial) {
        ObjectNode line = JSON.createObjectNode();
        line.put("data", trial.data()).put("key", trial.key());
        line.put("experiment", trial.experiment()).put("entry", trial.entry());
        line.put("settings", trial.settings());
        trial.seed().ifPresentOrElse(seed -> line.put("seed", seed), () -> line.putNull("seed"));
        line.put("from", trial.from().toString()).put("to", trial.to().toString());
        line.put("bars", trial.score().bars());
        put(line, "sharpe", trial.score().sharpe());
        put(line, "skewness", trial.score().skewness());
        put(line, "kurtosis", trial.score().kurtosis());
        put(line, "totalReturn", trial.score().totalReturn());
        return line.toString();
    }

    /** The trial of a line, nothing for one that is not whole. */
    static Optional<Trial> read(String line) {
        try {
            return Optional.of(trial(JSON.readTree(line)));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Trial trial(JsonNode line) {
        JsonNode seed = line.required("seed");
        return new Trial(
                text(line, "data"),
                text(line, "key"),
                text(line, "experiment"),
                text(line, "entry"),
                text(line, "settings"),
                seed.isNull() ? OptionalLong.empty() : OptionalLong.of(seed.asLong()),
                Instant.parse(text(line, "from")),
                Instant.parse(text(line, "to")),
                new TrialScore(
                        line.required("bars").asInt(),
                        number(line, "sharpe"),
                        number(line, "skewness"),
                        number(line, "kurtosis"),
                        number(line, "totalReturn")));
    }

    private static void put(ObjectNode line, String key, double value) {
        if (Double.isFinite(value)) {
            line.put(key, value);
        } else {
            line.putNull(key);
        }
    }

    private static String text(JsonNode line, String key) {
        return line.required(key).asText();
    }

    private static double number(JsonNode line, String key) {
        return line.required(key).asDouble(Double.NaN);
    }
}
