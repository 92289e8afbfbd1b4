package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvMarketDataProperties {

    private static final String DEBRIS = ",;\t|\"'\n\r .-+eE0123456789/:TZ$%<nul\u0000é€\ufeff";

    @TempDir private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /**
     * Ten damaged files per seed: each gives bars that obey every rule, or a refusal with reasons.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void damagedFilesGiveGoodBarsOrAreRefused(long seed) throws IOException {
        RandomGenerator random = new RandomSource(seed).named("damage").generator();
        String good = head(40);

        for (int i = 0; i < 10; i++) {
            byte[] damaged = damage(good, random).getBytes(StandardCharsets.UTF_8);
            flipBytes(damaged, random);
            Files.write(folder.resolve("X.csv"), damaged);
            try {
                assertObeysRules(PriceFiles.history(folder, file("X.csv")));
            } catch (MarketDataException refusal) {
                assertThat(refusal.problems()).isNotEmpty();
                assertThat(refusal.problems()).allMatch(p -> p.file().equals("X.csv"));
            }
        }
    }

    /** Whatever the order of the rows and the dialect, the bars are the same. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderAndDialectChangeNothing(long seed) throws IOException {
        RandomGenerator random = new RandomSource(seed).named("dialect").generator();
        List<String> lines = new ArrayList<>(head(100).lines().toList());
        String expected = digest(lines, ",", "\n");

        Collections.shuffle(lines.subList(1, lines.size()), java.util.Random.from(random));

        String delimiter = List.of(",", ";", "\t", "|").get(random.nextInt(4));
        String end = random.nextBoolean() ? "\n" : "\r\n";
        assertThat(digest(lines, delimiter, end)).isEqualTo(expected);
    }

    private String digest(List<String> lines, String delimiter, String end) throws IOException {
        String text = String.join(end, lines).replace(",", delimiter);
        Files.writeString(folder.resolve("X.csv"), text);
        return PriceFiles.history(folder, file("X.csv")).digest();
    }

    private static String head(int lines) throws IOException {
        List<String> all = Files.readAllLines(PriceFiles.BAD.resolve("00_good.csv"));
        return String.join("\n", all.subList(0, lines)) + "\n";
    }

    private static String damage(String good, RandomGenerator random) {
        var text = new StringBuilder(good);
        int wounds = 1 + random.nextInt(4);
        for (int i = 0; i < wounds && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            String piece = piece(random);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, piece);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                case 2 -> text.replace(at, Math.min(text.length(), at + piece.length()), piece);
                default -> text.insert(at, text.substring(Math.max(0, at - 80), at));
            }
        }
        return text.toString();
    }

    private static String piece(RandomGenerator random) {
        var piece = new StringBuilder();
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            piece.append(DEBRIS.charAt(random.nextInt(DEBRIS.length())));
        }
        return piece.toString();
    }

    private static void flipBytes(byte[] bytes, RandomGenerator random) {
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
    }

    private static void assertObeysRules(PriceHistory history) {
        assertThat(history.length()).isPositive();
        for (int bar = 0; bar < history.length(); bar++) {
            assertThat(history.low(bar)).isPositive().isLessThanOrEqualTo(history.high(bar));
            assertThat(history.high(bar)).isFinite();
            assertThat(history.open(bar)).isPositive().isFinite();
            assertThat(history.close(bar)).isPositive().isFinite();
            assertThat(history.volume(bar)).matches(volume -> !(volume < 0));
            assertThat(bar == 0 || history.end(bar).isAfter(history.end(bar - 1))).isTrue();
        }
    }
}
