package io.forewalk.strategies.forecasting.logprice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a training has to tell beside its estimates.
 *
 * @param numbers by name, in the order to be shown
 * @param words by name, in the order to be shown
 */
public record Notes(Map<String, Double> numbers, Map<String, String> words) {

    /** Nothing to tell. */
    public static final Notes NONE = new Notes(Map.of(), Map.of());

    public Notes {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Why a simpler model stands in for the one asked for. */
    public static Notes fallback(String reason) {
        return NONE.saying("fallback", reason);
    }

    /** One more number. */
    public Notes with(String name, double number) {
        Map<String, Double> more = new LinkedHashMap<>(numbers);
        more.put(name, number);
        return new Notes(more, words);
    }

    /** One more word. */
    public Notes saying(String name, String word) {
        Map<String, String> more = new LinkedHashMap<>(words);
        more.put(name, word);
        return new Notes(numbers, more);
    }
}
