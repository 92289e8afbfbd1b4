package io.forewalk.config.architecture.planted.engine.statistics;

import org.hipparchus.util.FastMath;

/** Uses its own library, strict functions and exact ones. */
public final class AllowedNumbers {
    private final Class<?> library = FastMath.class;

    double value() {
        return StrictMath.log(Math.sqrt(2)) + Math.abs(library.hashCode());
    }
}
