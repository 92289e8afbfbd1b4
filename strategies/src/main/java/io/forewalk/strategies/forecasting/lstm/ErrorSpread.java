package io.forewalk.strategies.forecasting.lstm;

/**
 * Squared errors on bars a model had not been trained on, on the target scale.
 *
 * @param count of windows
 * @param openSquares sum over the windows
 * @param closeSquares sum over the windows
 */
record ErrorSpread(int count, double openSquares, double closeSquares) {

    /** No errors are known. */
    static final ErrorSpread NONE = new ErrorSpread(0, 0, 0);

    /** With the errors of a model on some windows, whose raw targets are given. */
    ErrorSpread plus(Ensemble.Answers answers, double[] opens, double[] closes) {
        double openSum = openSquares;
        double closeSum = closeSquares;
        for (int window = 0; window < opens.length; window++) {
            double openError = answers.mean(window, 0) - opens[window];
            double closeError = answers.mean(window, 1) - closes[window];
            openSum += openError * openError;
            closeSum += closeError * closeError;
        }
        return new ErrorSpread(count + opens.length, openSum, closeSum);
    }

    /** Mean squared error of the open, {@code NaN} without errors. */
    double openVariance() {
        return count == 0 ? Double.NaN : openSquares / count;
    }

    /** Mean squared error of the close, {@code NaN} without errors. */
    double closeVariance() {
        return count == 0 ? Double.NaN : closeSquares / count;
    }
}
