package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;

/**
 * {@code manifest.json} of a checkpoint: whose it is and the SHA-256 of its files. Written last, so
 * a checkpoint without it is none.
 *
 * @param run hash of the run, which stands for its file, data and version
 * @param task digest of the task
 * @param fits how many the path has made by then
 * @param files SHA-256 by name
 */
record StretchManifest(
        String schema, String run, String task, int fits, SortedMap<String, String> files) {

    private static final String SCHEMA = "forewalk.checkpoint/2";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    static StretchManifest of(RunHash run, String task, int fits, SortedMap<String, String> files) {
        return new StretchManifest(SCHEMA, run.hex(), task, fits, files);
    }

    /** The manifest in a file; empty unless it is, byte for byte, one that was written here. */
    static Optional<StretchManifest> parse(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        try {
            return Optional.of(JSON.readValue(text, StretchManifest.class))
                    .filter(manifest -> manifest.text().equals(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whether this is what the run wrote for a task after so many fits. */
    boolean belongsTo(RunHash wanted, String wantedTask, int wantedFits) {
        return schema.equals(SCHEMA)
                && run.equals(wanted.hex())
                && task.equals(wantedTask)
                && fits == wantedFits;
    }

    String text() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A manifest holds plain values only.", e);
        }
    }
}
