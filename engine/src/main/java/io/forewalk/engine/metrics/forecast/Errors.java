package io.forewalk.engine.metrics.forecast;

/** Means over errors; {@code NaN} where there is none or one of them is. */
public final class Errors {

    private Errors() {}

    public static double mean(double[] errors) {
        double sum = 0;
        for (double error : errors) {
            sum += error;
        }
        return sum / errors.length;
    }

    static double meanAbsolute(double[] errors) {
        double sum = 0;
        for (double error : errors) {
            sum += Math.abs(error);
        }
        return sum / errors.length;
    }

    static double rootMeanSquare(double[] errors) {
        double sum = 0;
        for (double error : errors) {
            sum += error * error;
        }
        return Math.sqrt(sum / errors.length);
    }
}
