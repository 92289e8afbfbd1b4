package io.forewalk.config.architecture.planted.engine.statistics;

import org.hipparchus.util.FastMath;

/** Uses its own library, strict functions and exact ones. */
public final class AllowedNumbers {
    Class<?> library = FastMath.class;

    double value(double x) {
        return StrictMath.log(Math.sqrt(x)) + Math.abs(x);
    }
}
