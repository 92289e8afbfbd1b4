package io.forewalk.config.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The measures of a finished run's strategies, as {@code report.json} has them.
 *
 * @param byStrategy by the strategy's label, then by the measure's key; what does not exist is left
 *     out
 */
public record RunMeasures(Map<String, Map<String, Double>> byStrategy) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A strategy and what one measure says of it. */
    public record Best(String strategy, double value) {}

    /**
     * Those of a run's folder.
     *
     * @throws CorruptRunException if its report.json cannot be read
     */
    public static RunMeasures of(Path folder) {
        try {
            Map<String, Map<String, Double>> all = new LinkedHashMap<>();
            for (JsonNode row :
                    JSON.readTree(folder.resolve("report.json").toFile())
                            .at("/metrics/strategies")) {
                all.put(row.path("strategy").asText(), numbers(row));
            }
            return new RunMeasures(all);
        } catch (IOException e) {
            throw new CorruptRunException(
                    folder, "report.json is not the file that was written", e);
        }
    }

    /** Keys that at least one strategy has a value of. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        byStrategy.values().forEach(measures -> keys.addAll(measures.keySet()));
        return keys;
    }

    /** The strategy with the highest value of a measure, the first of several. */
    public Optional<Best> highest(String key) {
        Optional<Best> highest = Optional.empty();
        for (Map.Entry<String, Map<String, Double>> strategy : byStrategy.entrySet()) {
            Double value = strategy.getValue().get(key);
            if (value != null && (highest.isEmpty() || value > highest.get().value())) {
                highest = Optional.of(new Best(strategy.getKey(), value));
            }
        }
        return highest;
    }

    private static Map<String, Double> numbers(JsonNode row) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        row.properties().stream()
                .filter(cell -> cell.getValue().isNumber() && !cell.getKey().equals("seed"))
                .forEach(cell -> numbers.put(cell.getKey(), cell.getValue().asDouble()));
        return numbers;
    }
}
