package io.forewalk.engine.trading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What strategies that trade side by side have in common, such as indicators that several of them
 * read: each thing is made once, by the first that asks for it.
 *
 * <p>All strategies of a workspace belong to one thread, see the same prices and forecasts and
 * advance together, close by close: none is asked about a later close before all have been asked
 * about this one. So a thing in here never holds more than each of them knows anyway. It must not
 * depend on a position or on the equity, which every strategy has of its own. The workspace ends
 * with the backtest.
 */
public final class Workspace {

    private final Map<Object, Object> things = new HashMap<>();

    /**
     * The thing of a key.
     *
     * @param key equal for whatever is the same, such as a record of an indicator's settings
     * @param type of the thing
     * @param maker makes it for the first that asks
     * @throws ClassCastException if the key stands for a thing of another type
     */
    public <T> T shared(Object key, Class<T> type, Supplier<? extends T> maker) {
        Object known = things.get(key);
        if (known != null) {
            return type.cast(known);
        }
        T made = maker.get();
        things.put(key, made);
        return made;
    }
}
