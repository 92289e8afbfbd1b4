package io.forewalk.config.architecture.planted.engine.statistics;

import com.google.common.primitives.Doubles;

final class UsesWhatComesAlong {
    double largest(double[] values) {
        return Doubles.max(values);
    }
}
