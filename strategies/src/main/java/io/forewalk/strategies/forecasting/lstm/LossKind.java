package io.forewalk.strategies.forecasting.lstm;

/** What training makes small, averaged over the two outputs and the windows. */
public enum LossKind {
    /** Squared error. */
    MSE {
        @Override
        double of(double error) {
            return error * error;
        }

        @Override
        float slope(float error) {
            return 2 * error;
        }
    },
    /** Absolute error. */
    MAE {
        @Override
        double of(double error) {
            return Math.abs(error);
        }

        @Override
        float slope(float error) {
            return Math.signum(error);
        }
    };

    /** The loss of one error. */
    abstract double of(double error);

    /** The loss's derivative by the error. */
    abstract float slope(float error);
}
