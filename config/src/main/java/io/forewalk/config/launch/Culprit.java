package io.forewalk.config.launch;

import io.forewalk.config.wiring.PluginJars;
import java.util.stream.Stream;

/** Tells whose fault an unexpected exception is. */
final class Culprit {

    private Culprit() {}

    /** The beginning of a sentence that ends with what the exception says. */
    static String of(Throwable e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> PluginJars.LOADER.equals(frame.getClassLoaderName()))
                .findFirst()
                .map(frame -> "The plug-in (%s) failed: ".formatted(frame.getClassName()))
                .orElse("This is a fault of Forewalk, not yours: ");
    }
}
