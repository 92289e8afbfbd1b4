package io.forewalk.strategies.forecasting.lstm;

/**
 * The two S-shaped functions of an LSTM, made of fused multiply-adds and one division, so that
 * every machine and every vector width gives the same bits. {@code Math.tanh} promises less and is
 * slower.
 */
final class Sigmoids {

    // From here on tanh is 1 to the last bit of a float.
    static final float LIMIT = 9;

    // A minimax fit on [0, 9] of x P(x^2) / Q(x^2), P and Q of degree 4, to 2.1e-8 relative error
    // (Lawson's iteration, 1961); rounding makes it 3.2e-7.
    static final float P1 = 0.13381025f;
    static final float P2 = 0.0034955882f;
    static final float P3 = 2.0609083e-5f;
    static final float P4 = 1.3354662e-8f;
    static final float Q1 = 0.46714342f;
    static final float Q2 = 0.025876982f;
    static final float Q3 = 3.2856347e-4f;
    static final float Q4 = 7.776558e-7f;

    private Sigmoids() {}

    /** Hyperbolic tangent, off by at most 4e-7. */
    static float tanh(float x) {
        float y = Math.max(-LIMIT, Math.min(LIMIT, x));
        float t = y * y;
        float p = Math.fma(Math.fma(Math.fma(Math.fma(P4, t, P3), t, P2), t, P1), t, 1);
        float q = Math.fma(Math.fma(Math.fma(Math.fma(Q4, t, Q3), t, Q2), t, Q1), t, 1);
        return y * p / q;
    }

    /** Logistic function {@code 1 / (1 + exp(-x))}, off by at most 2e-7. */
    static float sigmoid(float x) {
        return Math.fma(0.5f, tanh(0.5f * x), 0.5f);
    }

    /** Turns values from {@code start} to before {@code end} into their hyperbolic tangents. */
    static void tanh(float[] values, int start, int end) {
        for (int i = start; i < end; i++) {
            values[i] = tanh(values[i]);
        }
    }

    /** Turns values from {@code start} to before {@code end} into their logistic functions. */
    static void sigmoid(float[] values, int start, int end) {
        for (int i = start; i < end; i++) {
            values[i] = sigmoid(values[i]);
        }
    }
}
