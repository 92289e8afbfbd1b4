package io.forewalk.strategies.forecasting.lstm;

import static io.forewalk.strategies.forecasting.lstm.Sigmoids.LIMIT;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.P1;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.P2;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.P3;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.P4;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.Q1;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.Q2;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.Q3;
import static io.forewalk.strategies.forecasting.lstm.Sigmoids.Q4;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Sigmoids} on vectors, operation by operation the same. */
final class VectorSigmoids {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;
    private static final FloatVector ONE = all(1);
    private static final FloatVector HALF = all(0.5f);

    private VectorSigmoids() {}

    /** The hyperbolic tangents of so many values, a multiple of the vector's length. */
    static void tanh(float[] from, int start, int count, float[] to, int at) {
        for (int i = 0; i < count; i += SPECIES.length()) {
            tanh(FloatVector.fromArray(SPECIES, from, start + i)).intoArray(to, at + i);
        }
    }

    /** Turns so many values, a multiple of the vector's length, into their logistic functions. */
    static void sigmoid(float[] values, int start, int count) {
        for (int i = start; i < start + count; i += SPECIES.length()) {
            FloatVector half = HALF.mul(FloatVector.fromArray(SPECIES, values, i));
            HALF.fma(tanh(half), HALF).intoArray(values, i);
        }
    }

    private static FloatVector tanh(FloatVector x) {
        FloatVector y = x.min(all(LIMIT)).max(all(-LIMIT));
        FloatVector t = y.mul(y);
        FloatVector p = all(P4).fma(t, all(P3)).fma(t, all(P2)).fma(t, all(P1)).fma(t, ONE);
        FloatVector q = all(Q4).fma(t, all(Q3)).fma(t, all(Q2)).fma(t, all(Q1)).fma(t, ONE);
        return y.mul(p).div(q);
    }

    private static FloatVector all(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }
}
