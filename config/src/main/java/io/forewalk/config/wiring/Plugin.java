package io.forewalk.config.wiring;

/**
 * Something that is added to the program from outside: forecasters, strategies, measures and the
 * like of somebody's own jar. The jar names its implementation in {@code
 * META-INF/services/io.forewalk.config.wiring.Plugin}; what it adds is then bound, validated,
 * documented and listed as what is built in.
 */
public interface Plugin {

    /** Adds what the jar has. */
    void addTo(PluginRegistry registry);
}
