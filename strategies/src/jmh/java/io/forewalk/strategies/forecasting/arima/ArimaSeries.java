package io.forewalk.strategies.forecasting.arima;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The series of {@link ArimaBenchmark}; as a program it writes its logarithms to a file. */
public final class ArimaSeries {

    private ArimaSeries() {}

    /** 3,001 closes whose log returns are an ARMA(1,1) with phi .5 and theta -.3. */
    static double[] closes() {
        ArmaProcess process = ArmaProcess.of(new double[] {0.5}, new double[] {-0.3});
        return Simulated.prices(Simulated.arma(process, 3_000, 1));
    }

    /**
     * Writes one logarithm a line.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(
                Path.of(arguments[0]),
                Arrays.stream(closes()).mapToObj(c -> Double.toString(StrictMath.log(c))).toList());
    }
}
