package io.forewalk.strategies.forecasting.lstm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Squared errors on bars a model had not been trained on, on the target scale.
 *
 * @param count of windows
 * @param squares sums over the windows, one per output
 */
record ErrorSpread(int count, List<Double> squares) {

    ErrorSpread {
        squares = List.copyOf(squares);
    }

    /** No errors are known of so many outputs. */
    static ErrorSpread none(int outputs) {
        return new ErrorSpread(0, Collections.nCopies(outputs, 0.0));
    }

    /**
     * With the errors of a model on some windows.
     *
     * @param targets raw, shape [outputs][windows]
     */
    ErrorSpread plus(Ensemble.Answers answers, double[][] targets) {
        List<Double> sums = new ArrayList<>();
        for (int output = 0; output < targets.length; output++) {
            double sum = squares.get(output);
            for (int window = 0; window < targets[output].length; window++) {
                double error = answers.mean(window, output) - targets[output][window];
                sum += error * error;
            }
            sums.add(sum);
        }
        return new ErrorSpread(count + targets[0].length, sums);
    }

    /** Mean squared error of an output, {@code NaN} without errors. */
    double variance(int output) {
        return count == 0 ? Double.NaN : squares.get(output) / count;
    }
}
