package io.forewalk.engine.settings;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Locale;

/** Checks the values of a settings record against what its {@link Setting} annotations state. */
public final class Settings {

    private Settings() {}

    /**
     * Checks component values in the order of their declaration; meant for compact constructors.
     *
     * @throws IllegalArgumentException at the first number outside its stated range
     */
    public static void check(Class<? extends Record> type, Object... values) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < values.length; i++) {
            Setting setting = components[i].getAnnotation(Setting.class);
            if (setting != null) {
                checkValue(components[i].getName(), values[i], setting);
            }
        }
    }

    private static void checkValue(String name, Object value, Setting setting) {
        switch (value) {
            case Number number -> checkNumber(name, number, setting);
            // A path is a sequence too: of its names, and a single name is one of itself.
            case Path path -> {}
            case Iterable<?> elements -> elements.forEach(e -> checkValue(name, e, setting));
            default -> {}
        }
    }

    private static void checkNumber(String name, Number number, Setting setting) {
        double value = number.doubleValue();
        require(value >= setting.atLeast(), name, number, "at least", setting.atLeast());
        require(value <= setting.atMost(), name, number, "at most", setting.atMost());
        require(
                value > setting.above() || unbounded(setting.above(), value),
                name,
                number,
                "above",
                setting.above());
        require(
                value < setting.below() || unbounded(setting.below(), value),
                name,
                number,
                "below",
                setting.below());
    }

    private static boolean unbounded(double bound, double value) {
        return Double.isInfinite(bound) && Double.isFinite(value);
    }

    private static void require(
            boolean holds, String name, Number value, String rule, double bound) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be %s %s.".formatted(name, value, rule, plain(bound)));
        }
    }

    private static String plain(double bound) {
        return bound == StrictMath.rint(bound)
                ? String.format(Locale.ROOT, "%.0f", bound)
                : Double.toString(bound);
    }
}
