package io.forewalk.strategies.forecasting.naive;

/** Mean and spread of numbers seen so far, by Welford's recursion (1962). */
final class RunningMoments {

    private int count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }

    int count() {
        return count;
    }

    /** 0 before the first number: without a known move nothing is added to the last close. */
    double mean() {
        return mean;
    }

    /** Sample standard deviation, {@code NaN} for fewer than two numbers. */
    double standardDeviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }

    /** Deviation from 0, {@code NaN} before the first number. */
    double rootMeanSquare() {
        return count == 0 ? Double.NaN : Math.sqrt(squares / count + mean * mean);
    }
}
