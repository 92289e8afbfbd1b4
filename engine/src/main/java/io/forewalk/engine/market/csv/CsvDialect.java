package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;
import java.util.List;

/**
 * What separates the cells of a table.
 *
 * @param delimiter comma, semicolon, tab or pipe
 */
record CsvDialect(char delimiter) {

    // The comma comes last, for in doubt it is a decimal comma.
    private static final List<Character> DELIMITERS = List.of(';', '\t', '|', ',');
    private static final int LINES = 20;

    /**
     * The dialect of a text: the delimiter that makes the most known column names of the first
     * line, then the one that stands equally often in the most lines, then the one that stands
     * there most often.
     */
    static CsvDialect of(String head) {
        List<String> lines = head.lines().filter(l -> !l.isBlank()).limit(LINES).toList();
        char best = ',';
        long bestScore = 0;
        for (char delimiter : DELIMITERS) {
            long score = score(lines, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return new CsvDialect(best);
    }

    /** Its name in messages. */
    String word() {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "pipes";
            default -> "commas";
        };
    }

    private static long score(List<String> lines, char delimiter) {
        long count = count(lines.getFirst(), delimiter);
        if (count == 0) {
            return 0;
        }
        long equal = lines.stream().filter(line -> count(line, delimiter) == count).count();
        return 1_000_000 * knownNames(lines.getFirst(), delimiter) + 1000 * equal + count;
    }

    private static long knownNames(String line, char delimiter) {
        String[] cells = line.replace("\"", "").split("[" + delimiter + "]", -1);
        return List.of(cells).stream().filter(c -> ColumnRole.of(c).isPresent()).count();
    }

    private static long count(String line, char delimiter) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == delimiter ? 1 : 0;
        }
        return count;
    }
}
