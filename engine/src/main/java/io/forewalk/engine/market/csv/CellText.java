package io.forewalk.engine.market.csv;

/** Text of a file as it may stand in a message: one short line, without control characters. */
final class CellText {

    private static final int LONGEST = 40;

    private CellText() {}

    static String of(String cell) {
        String plain =
                cell.codePoints()
                        .limit(LONGEST + 1L)
                        .map(CellText::printable)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    static String of(char[] text, int from, int to) {
        return of(new String(text, from, Math.min(to - from, 2 * LONGEST)));
    }

    private static int printable(int character) {
        int type = Character.getType(character);
        boolean harmless =
                type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR
                        && type != Character.UNASSIGNED;
        return harmless ? character : '?';
    }
}
