package io.forewalk.strategies.forecasting.lstm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;

/**
 * Network states as deeplearning4j's own zip files, which it loads and trains on without us. Equal
 * states give equal bytes on every machine: entries carry no time and are not compressed, since
 * weights hardly shrink.
 */
final class Dl4jZip {

    private static final String CONFIGURATION = "configuration.json";
    private static final String COEFFICIENTS = "coefficients.bin";
    private static final String UPDATER = "updaterState.bin";
    private static final List<String> ENTRIES = List.of(CONFIGURATION, COEFFICIENTS, UPDATER);
    // What an entry may hold besides its numbers: the configuration, or the head of an array.
    private static final int LARGEST_REST = 1 << 20;
    // No chance is left in a stored network: each step of a training draws from its own seed.
    private static final long SEED = 0;

    private Dl4jZip() {}

    /** The zip of a network. */
    static byte[] write(NetworkState state) {
        MultiLayerNetwork network = Dl4jNetworks.network(state, SEED);
        try {
            var zip = new ByteArrayOutputStream();
            ModelSerializer.writeModel(network, zip, true);
            return stored(entries(zip.toByteArray(), state.settings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            network.close();
        }
    }

    /**
     * The network in a zip. Nothing but the three known entries is opened, no object is
     * deserialised, and the bytes must be those that {@link #write} makes of what was read.
     *
     * @param iteration training steps made by then
     * @throws IllegalArgumentException if the zip is anything else
     */
    static NetworkState read(byte[] zip, NetworkSettings settings, int iteration) {
        Map<String, byte[]> entries;
        try {
            entries = entries(zip, settings);
        } catch (IOException e) {
            throw new IllegalArgumentException("The stored network is no zip file.", e);
        }
        int parameters = settings.shape().parameters();
        NetworkState state =
                new NetworkState(
                        settings,
                        floats(COEFFICIENTS, entries, parameters),
                        floats(UPDATER, entries, 2 * parameters),
                        iteration);
        if (!Arrays.equals(zip, write(state))) {
            throw new IllegalArgumentException(
                    "The stored network is not one that was written with these settings.");
        }
        return state;
    }

    private static Map<String, byte[]> entries(byte[] zip, NetworkSettings settings)
            throws IOException {
        int largest = LARGEST_REST + 2 * Float.BYTES * settings.shape().parameters();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                requireKnown(e.getName(), entries);
                byte[] content = in.readNBytes(largest + 1);
                requireSize(e.getName(), content, largest);
                entries.put(e.getName(), content);
            }
        }
        if (entries.size() < ENTRIES.size()) {
            throw new IllegalArgumentException(
                    "The stored network's entries (%s) must be %s."
                            .formatted(entries.keySet(), ENTRIES));
        }
        return entries;
    }

    private static void requireKnown(String name, Map<String, byte[]> seen) {
        if (!ENTRIES.contains(name) || seen.containsKey(name)) {
            throw new IllegalArgumentException(
                    "The stored network's entry %s must be one of %s, once."
                            .formatted(name, ENTRIES));
        }
    }

    private static void requireSize(String name, byte[] content, int largest) {
        if (content.length > largest) {
            throw new IllegalArgumentException(
                    "The stored network's entry %s must have at most %d bytes."
                            .formatted(name, largest));
        }
    }

    // An array's numbers, big-endian, are the end of its entry.
    private static float[] floats(String name, Map<String, byte[]> entries, int count) {
        byte[] content = entries.getOrDefault(name, new byte[0]);
        int head = content.length - Float.BYTES * count;
        if (head < 0) {
            throw new IllegalArgumentException(
                    "The stored network's entry %s (%d bytes) must hold %d numbers."
                            .formatted(name, content.length, count));
        }
        float[] numbers = new float[count];
        ByteBuffer.wrap(content, head, Float.BYTES * count).asFloatBuffer().get(numbers);
        return numbers;
    }

    private static byte[] stored(Map<String, byte[]> entries) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (String name : ENTRIES) {
                byte[] content = entries.getOrDefault(name, new byte[0]);
                out.putNextEntry(stored(name, content));
                out.write(content);
            }
        }
        return zip.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }
}
