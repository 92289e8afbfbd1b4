package io.forewalk.config.architecture.planted.engine.statistics;

import java.util.function.DoubleUnaryOperator;

final class RoundsByReference {
    DoubleUnaryOperator reference = Math::log;
}
