package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.trials.Trial;
import io.forewalk.engine.trials.TrialHistory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ledger of all trials of a runs folder, {@code trials.jsonl}: one line of JSON per trial, only
 * ever added to. Processes take turns by a lock of the operating system, which frees it however a
 * process ends. What one of them could not finish has no line end: it is passed over by readers and
 * cut off by the next writer.
 *
 * @param file may be missing as long as nothing was tried
 */
public record TrialLedger(Path file) {

    private static final String NAME = "trials.jsonl";
    private static final byte LINE_END = '\n';

    /** Threads of one process share its locks, so they take turns here. */
    private static final Object TURN = new Object();

    /** The ledger of a runs folder. */
    public static TrialLedger in(Path runs) {
        return new TrialLedger(runs.resolve(NAME));
    }

    /** Adds a run's trials and tells the result what the ledger knows about its data. */
    public ExperimentResult enter(ExperimentResult result) throws IOException {
        append(result.trials());
        return TrialHistory.of(trials(), result.trials()).map(result::remembering).orElse(result);
    }

    /** Adds trials, whole lines and all at once, and waits until the disk has them. */
    public void append(List<Trial> trials) throws IOException {
        if (trials.isEmpty()) {
            return;
        }
        String lines =
                trials.stream().map(TrialLine::of).collect(Collectors.joining("\n", "", "\n"));
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(file.toAbsolutePath().getParent());
        synchronized (TURN) {
            try (FileChannel channel =
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                channel.truncate(endOfLastLine(channel));
                channel.position(channel.size());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }
    }

    /** Every trial in the order in which it was made; lines that are not whole are left out. */
    public List<Trial> trials() throws IOException {
        return wholeText().lines().map(TrialLine::read).flatMap(Optional::stream).toList();
    }

    private String wholeText() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        synchronized (TURN) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                    FileLock _ = channel.lock(0, Long.MAX_VALUE, true)) {
                ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(endOfLastLine(channel)));
                read(channel, bytes, 0);
                return new String(bytes.array(), StandardCharsets.UTF_8);
            }
        }
    }

    /** Length of the file up to its last line end. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(8192);
        long end = channel.size();
        while (end > 0) {
            int length = (int) Math.min(last.capacity(), end);
            last.clear().limit(length);
            read(channel, last, end - length);
            for (int i = length - 1; i >= 0; i--) {
                if (last.get(i) == LINE_END) {
                    return end - length + i + 1;
                }
            }
            end -= length;
        }
        return 0;
    }

    private static void read(FileChannel channel, ByteBuffer into, long from) throws IOException {
        long at = from;
        int count = 0;
        while (into.hasRemaining() && count >= 0) {
            count = channel.read(into, at);
            at += Math.max(0, count);
        }
    }
}
