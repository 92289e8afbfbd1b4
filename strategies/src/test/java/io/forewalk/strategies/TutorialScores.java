package io.forewalk.strategies;

import io.forewalk.engine.statistics.Moments;

/** Scores that stock-price tutorials print, and those that they leave out. */
final class TutorialScores {

    private TutorialScores() {}

    /** Root of the mean squared error. */
    static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(squares(actual, predicted) / actual.length);
    }

    /** One less the share of the variation about the mean that is left over. */
    static double rSquared(double[] actual, double[] predicted) {
        return 1 - squares(actual, predicted) / (Moments.of(actual).second() * actual.length);
    }

    /** One hundred less the mean absolute error in per cent of the price. */
    static double accuracy(double[] actual, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs(actual[i] - predicted[i]) / actual[i];
        }
        return 100 - 100 * sum / actual.length;
    }

    /** Per cent of the changes whose sign was predicted. */
    static double hitRate(double[] actualChange, double[] predictedChange) {
        int hits = 0;
        for (int i = 0; i < actualChange.length; i++) {
            if (Math.signum(actualChange[i]) == Math.signum(predictedChange[i])) {
                hits++;
            }
        }
        return 100.0 * hits / actualChange.length;
    }

    private static double squares(double[] actual, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
        }
        return sum;
    }
}
