package io.forewalk.engine.market;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a price file holds, with the names it goes by. */
public enum ColumnRole {
    OPEN(0),
    HIGH(1),
    LOW(2),
    CLOSE(3),
    VOLUME(4),
    ADJUSTED(5),
    DATE(6),
    SYMBOL(7);

    /** The roles whose cells are prices. */
    public static final List<ColumnRole> PRICES = List.of(OPEN, HIGH, LOW, CLOSE);

    /** The roles without which there are no bars. */
    public static final List<ColumnRole> REQUIRED = List.of(DATE, OPEN, HIGH, LOW, CLOSE);

    /** How many roles, from the first on, hold numbers. */
    public static final int NUMBERS = 6;

    private static final Pattern BLANKS = Pattern.compile("[\\s_\u00a0\ufeff]+");

    private static final List<ColumnRole> ROLES = List.of(values());

    private final int index;

    ColumnRole(int index) {
        this.index = index;
    }

    /** The role of a column by its name, whatever its case, blanks and angle brackets. */
    public static Optional<ColumnRole> of(String name) {
        String plain = plain(name);
        for (ColumnRole role : ROLES) {
            if (role.names().contains(plain)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The role of an index. */
    public static ColumnRole at(int index) {
        return ROLES.get(index);
    }

    /** Number of the role, counted from 0; numbers come first. */
    public int index() {
        return index;
    }

    /** Place of a name in the order of preference. */
    public int preference(String name) {
        return names().indexOf(plain(name));
    }

    /** The word for it in messages. */
    public String word() {
        return names().getFirst();
    }

    public boolean isNumber() {
        return index < NUMBERS;
    }

    private List<String> names() {
        return switch (this) {
            case OPEN -> List.of("open");
            case HIGH -> List.of("high");
            case LOW -> List.of("low");
            case CLOSE -> List.of("close", "close/last", "price");
            case VOLUME -> List.of("volume", "vol.", "vol", "total trade quantity");
            case ADJUSTED -> List.of("adj close", "adjclose", "adj. close", "adjusted close");
            case DATE -> List.of("date", "datetime", "timestamp", "time", "date time");
            case SYMBOL -> List.of("symbol", "ticker", "name");
        };
    }

    private static String plain(String name) {
        String plain = BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("<") && plain.endsWith(">")
                ? plain.substring(1, plain.length() - 1)
                : plain;
    }
}
