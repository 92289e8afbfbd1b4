package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.random.RandomSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Texts made by chance: a known one with letters and words changed, words in any order, letters in
 * any order, anything at all. Each gives a condition or at least one fault that points into the
 * text, and nothing else.
 */
class RuleReaderProperties {

    private static final List<String> VALID = Texts.of("valid.txt");
    private static final List<String> WORDS =
            List.of(
                    "close",
                    "open",
                    "sma",
                    "(",
                    ")",
                    "[",
                    "]",
                    ",",
                    "1",
                    "5",
                    "0.5",
                    ">",
                    "<",
                    "==",
                    "and",
                    "or",
                    "not",
                    "+",
                    "-",
                    "*",
                    "/",
                    "predictedClose",
                    "crossesAbove",
                    "position",
                    "rsi",
                    "macd",
                    "tema",
                    "close[3]",
                    "sma(close, 5)",
                    "1e9",
                    "x");
    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789.,()[]+-*/<>=!&|\"'\\ \t\n"
                    + "$@#%^{}:;?_~`éß€";

    @Test
    void anyTextGivesAConditionOrAFault() {
        RandomGenerator chance = new RandomSource(1).generator();

        for (int i = 0; i < 20_000; i++) {
            check(text(chance));
        }
    }

    @Test
    @Tag("slow")
    void oneMillionTextsGiveAConditionOrAFault() {
        RandomGenerator chance = new RandomSource(2).generator();

        for (int i = 0; i < 1_000_000; i++) {
            check(text(chance));
        }
    }

    private static void check(String text) {
        Quantities quantities = new Quantities();
        RuleReading reading = RuleReader.read(text, quantities);

        boolean never = reading.condition() instanceof Condition.Never;
        int length = text.codePointCount(0, text.length());
        boolean inside =
                reading.faults().stream()
                        .allMatch(fault ->
                                fault.column() >= 1
                                        && fault.column() <= length + 1
                                        && !fault.sentence().isBlank());
        boolean small = quantities.size() <= 20 * Limits.NODES;
        if (never != !reading.faults().isEmpty() || !inside || !small) {
            assertThat(reading.faults()).as("faults of %s", text).isEqualTo(List.of());
        }
    }

    private static String text(RandomGenerator chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> letters(chance, chance.nextInt(60));
            case 1 -> anything(chance, chance.nextInt(60));
            case 2, 3 -> words(chance, chance.nextInt(40));
            case 4 -> nested(chance);
            default -> mutated(chance);
        };
    }

    private static String letters(RandomGenerator chance, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** Any 16-bit units, lone surrogates among them. */
    private static String anything(RandomGenerator chance, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) chance.nextInt(1 << (chance.nextBoolean() ? 8 : 16)));
        }
        return text.toString();
    }

    private static String words(RandomGenerator chance, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(chance.nextInt(WORDS.size())));
            text.append(chance.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** A word around a word around a word, more often than is allowed. */
    private static String nested(RandomGenerator chance) {
        String around =
                List.of("abs(", "tema(", "(", "not ", "-", "crossesAbove(").get(chance.nextInt(6));
        String end = List.of(")", ", 2)", ")", "", "", ", 1)").get(chance.nextInt(6));
        int depth = chance.nextInt(chance.nextInt(10) == 0 ? 700 : 36);
        String text = around.repeat(depth) + "close" + end.repeat(depth) + " > 1";
        return text.substring(0, Math.min(text.length(), 2_100));
    }

    private static String mutated(RandomGenerator chance) {
        StringBuilder text = new StringBuilder(VALID.get(chance.nextInt(VALID.size())));
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int at = chance.nextInt(text.length() + 1);
            switch (chance.nextInt(4)) {
                case 0 -> text.insert(at, letters(chance, 1));
                case 1 -> text.insert(at, WORDS.get(chance.nextInt(WORDS.size())));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(4)));
                default -> text.insert(at, VALID.get(chance.nextInt(VALID.size())));
            }
        }
        return text.toString();
    }
}
