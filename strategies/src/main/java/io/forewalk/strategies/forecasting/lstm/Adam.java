package io.forewalk.strategies.forecasting.lstm;

/**
 * Adam (Kingma and Ba, 2015) in single precision, as deeplearning4j computes it: epsilon stands
 * outside the correction of the bias.
 */
final class Adam {

    private static final float DECAY_OF_MEAN = 0.9f;
    private static final float DECAY_OF_SQUARE = 0.999f;
    private static final float EPSILON = 1e-8f;

    private Adam() {}

    /**
     * One step on the parameters.
     *
     * @param moments first moments, then second ones
     * @param iteration steps made before this one
     */
    static void step(
            float[] parameters, float[] gradient, float[] moments, int iteration, double rate) {
        int size = parameters.length;
        float alpha = rate(rate, iteration + 1);
        for (int i = 0; i < size; i++) {
            float g = gradient[i];
            float mean = DECAY_OF_MEAN * moments[i] + (1 - DECAY_OF_MEAN) * g;
            float square = DECAY_OF_SQUARE * moments[size + i] + (1 - DECAY_OF_SQUARE) * (g * g);
            moments[i] = mean;
            moments[size + i] = square;
            parameters[i] -= alpha * mean / ((float) Math.sqrt(square) + EPSILON);
        }
    }

    private static float rate(double rate, int t) {
        double square = 1 - StrictMath.pow(0.999, t);
        double mean = 1 - StrictMath.pow(0.9, t);
        return (float) (rate * Math.sqrt(square) / mean);
    }
}
