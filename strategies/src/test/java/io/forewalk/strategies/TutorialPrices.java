package io.forewalk.strategies;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.statistics.LeastSquares;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Daily prices as a stock-price tutorial holds them: two plain arrays, in any order, the first 504
 * rows for training and the others for the test.
 */
final class TutorialPrices {

    /** Rows before the test; those that the bundled experiment knows at its first fit. */
    static final int TRAINED = 504;

    private static final Path FOLDER = Path.of("..", "config", "experiments", "data");

    private final double[] open;
    private final double[] close;

    private TutorialPrices(double[] open, double[] close) {
        this.open = open;
        this.close = close;
    }

    /** The file of the experiment, in order of time. */
    static TutorialPrices inOrderOfTime() {
        Path file = Path.of("GOOG_newest_first.csv");
        PriceHistory goog =
                CsvMarketData.of(Map.of("GOOG", file)).load(FOLDER).histories().getFirst();
        return new TutorialPrices(
                IntStream.range(0, goog.length()).mapToDouble(goog::open).toArray(),
                IntStream.range(0, goog.length()).mapToDouble(goog::close).toArray());
    }

    /** The same prices in the order of the file's lines, the newest first. */
    TutorialPrices inOrderOfFile() {
        return new TutorialPrices(reversed(open), reversed(close));
    }

    private static double[] reversed(double[] values) {
        int n = values.length;
        return IntStream.range(0, n).mapToDouble(i -> values[n - 1 - i]).toArray();
    }

    int length() {
        return close.length;
    }

    double open(int row) {
        return open[row];
    }

    double close(int row) {
        return close[row];
    }

    /** Lowest and highest close from the first row to {@code last}. */
    Range range(int last) {
        return new Range(
                Arrays.stream(close, 0, last + 1).min().orElseThrow(),
                Arrays.stream(close, 0, last + 1).max().orElseThrow());
    }

    /** All opens, {@code [rows]}. */
    double[] opens() {
        return open.clone();
    }

    /** The opens of the test, {@code [test rows]}. */
    double[] testOpens() {
        return Arrays.copyOfRange(open, TRAINED, open.length);
    }

    /** The closes of the test, {@code [test rows]}. */
    double[] testCloses() {
        return Arrays.copyOfRange(close, TRAINED, close.length);
    }

    /** The open of the row above each row of the test, {@code [test rows]}. */
    double[] lastOpens() {
        return Arrays.copyOfRange(open, TRAINED - 1, open.length - 1);
    }

    /** The close of the row above each row of the test, {@code [test rows]}. */
    double[] lastCloses() {
        return Arrays.copyOfRange(close, TRAINED - 1, close.length - 1);
    }

    /** Log return of the close of each row against the row above; 0 for the first. */
    double[] closeReturns() {
        double[] returns = new double[close.length];
        for (int row = 1; row < returns.length; row++) {
            returns[row] = StrictMath.log(close[row] / close[row - 1]);
        }
        return returns;
    }

    /** Log return from the close of the row above to the open of each row; 0 for the first. */
    double[] gaps() {
        double[] gaps = new double[open.length];
        for (int row = 1; row < gaps.length; row++) {
            gaps[row] = StrictMath.log(open[row] / close[row - 1]);
        }
        return gaps;
    }

    /**
     * What a linear model in place of the network says, fitted by least squares to the first 504
     * rows.
     *
     * @param target what is predicted, {@code [rows]}
     * @param lags how many rows of each input it sees
     * @param inputs what it predicts from, {@code [inputs][rows]}
     * @return predictions of every row; {@code NaN} where the lags reach above the first row
     */
    static double[] predicted(double[] target, int lags, double[]... inputs) {
        double[][] columns = columns(target.length, lags, inputs);
        double[][] seen = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            seen[j] = Arrays.copyOfRange(columns[j], lags + 1, TRAINED);
        }
        double[] answers = Arrays.copyOfRange(target, lags + 1, TRAINED);
        double[] slopes = LeastSquares.of(seen, answers).orElseThrow().coefficients();
        double[] predicted = new double[target.length];
        for (int row = 0; row < predicted.length; row++) {
            for (int j = 0; j < slopes.length; j++) {
                predicted[row] += slopes[j] * columns[j][row];
            }
        }
        return predicted;
    }

    // A column of ones, then lag 1, 2.. of each input; NaN above the first row.
    private static double[][] columns(int rows, int lags, double[]... inputs) {
        double[][] columns = new double[1 + lags * inputs.length][rows];
        Arrays.fill(columns[0], 1);
        for (int input = 0; input < inputs.length; input++) {
            for (int lag = 1; lag <= lags; lag++) {
                double[] column = columns[input * lags + lag];
                Arrays.fill(column, 0, lag, Double.NaN);
                System.arraycopy(inputs[input], 0, column, lag, rows - lag);
            }
        }
        return columns;
    }

    /** Where a min-max scaler puts a price: 0 at the lowest that it has seen, 1 at the highest. */
    record Range(double lowest, double highest) {

        double scaled(double price) {
            return (price - lowest) / (highest - lowest);
        }
    }
}
