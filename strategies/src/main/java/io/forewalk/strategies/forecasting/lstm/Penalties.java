package io.forewalk.strategies.forecasting.lstm;

/**
 * What is done to a gradient before the optimiser sees it: each layer is clipped, then L2 is added.
 */
final class Penalties {

    private Penalties() {}

    /** Changes the gradient in place. */
    static void apply(NetworkSettings settings, float[] parameters, float[] gradient) {
        NetworkShape shape = settings.shape();
        if (settings.gradientClip() > 0) {
            for (int layer = 0; layer < shape.depth(); layer++) {
                int start = shape.inputWeights(layer);
                clip(gradient, start, start + shape.parametersOf(layer), settings.gradientClip());
            }
            clip(gradient, shape.denseWeights(), gradient.length, settings.gradientClip());
        }
        if (settings.l2() > 0) {
            float l2 = (float) settings.l2();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += shape.isBias(i) ? 0 : l2 * parameters[i];
            }
        }
    }

    /** What L2 adds to the loss: half its share of the squared weights. */
    static double loss(NetworkSettings settings, float[] parameters) {
        if (settings.l2() == 0) {
            return 0;
        }
        double squares = 0;
        for (int i = 0; i < parameters.length; i++) {
            squares += settings.shape().isBias(i) ? 0 : (double) parameters[i] * parameters[i];
        }
        return settings.l2() / 2 * squares;
    }

    private static void clip(float[] gradient, int start, int end, double limit) {
        double squares = 0;
        for (int i = start; i < end; i++) {
            squares += (double) gradient[i] * gradient[i];
        }
        double norm = Math.sqrt(squares);
        if (norm > limit) {
            float factor = (float) (limit / norm);
            for (int i = start; i < end; i++) {
                gradient[i] *= factor;
            }
        }
    }
}
