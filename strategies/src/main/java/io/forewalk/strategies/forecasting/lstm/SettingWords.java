package io.forewalk.strategies.forecasting.lstm;

import java.util.Locale;

/** The words of settings as they are written in an experiment file. */
final class SettingWords {

    private SettingWords() {}

    /** {@code LOG_RETURN} as {@code logReturn}. */
    static String of(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(capitalised(parts[i]));
        }
        return word.toString();
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
