package io.forewalk.strategies.forecasting.arima;

/** Whitens one series, and columns beside it, under one process after another. */
final class Whitener {

    // Enough for three lags to know nothing of the beginning but the moving average.
    private static final int BEGINNING = 3 * ShortInnovations.LARGEST;

    private final int used;
    private final double[][] columns;
    private final double[][] innovations;
    private final double[] variances;
    private final int n;

    /**
     * Looks at the columns without a copy.
     *
     * @param x series, {@code [n]}
     * @param beside the regression's columns, {@code [columns][n]}
     */
    Whitener(double[] x, double[][] beside) {
        this.n = x.length;
        this.used = beside.length;
        // A column of zeros where there is none, so that one loop serves both.
        this.columns = new double[Math.max(2, beside.length + 1)][n];
        columns[0] = x;
        System.arraycopy(beside, 0, columns, 1, beside.length);
        this.innovations = new double[columns.length][n];
        this.variances = new double[n];
    }

    /** The sums of all. */
    WhiteningSums sums(ArmaProcess process) {
        var sums = new WhiteningSums(columns.length - 1, used);
        if (columns.length == 2 && process.p() == 1 && process.q() == 1) {
            int steady = beginOneOne(process);
            sumUp(steady, sums);
            new SteadyOneOne(process, steady).run(columns, innovations, sums);
        } else if (columns.length == 2 && isShort(process)) {
            var predictor = new Innovations(process);
            int begun = begin(predictor, BEGINNING);
            sumUp(begun, sums);
            new ShortInnovations(process, columns, innovations).run(begun, predictor, sums);
        } else {
            int steady = begin(new Innovations(process), n);
            sumUp(steady, sums);
            filter(process, steady);
            sumUpSteady(steady, sums);
        }
        return sums;
    }

    private boolean isShort(ArmaProcess process) {
        return n > BEGINNING && Math.max(process.p(), process.q()) <= ShortInnovations.LARGEST;
    }

    /**
     * Innovations of the series less the columns', each over its deviation, {@code [n]}.
     *
     * @param coefficients of the columns
     */
    double[] residuals(ArmaProcess process, double[] coefficients) {
        int steady = begin(new Innovations(process), n);
        filter(process, steady);
        double[] residuals = innovations[0].clone();
        for (int t = 0; t < n; t++) {
            for (int i = 0; i < coefficients.length; i++) {
                residuals[t] -= coefficients[i] * innovations[i + 1][t];
            }
            if (t < steady) {
                residuals[t] /= Math.sqrt(variances[t]);
            }
        }
        return residuals;
    }

    // Returns the first instant not dealt with: the last one asked for or the first steady one.
    private int begin(Innovations predictor, int to) {
        int t = 0;
        while (t < to && (t < BEGINNING || !predictor.isSteady())) {
            for (int i = 0; i < columns.length; i++) {
                innovations[i][t] = columns[i][t] - predictor.predict(columns[i], innovations[i]);
            }
            variances[t] = predictor.variance();
            predictor.advance();
            t++;
        }
        return t;
    }

    /**
     * The same for p = q = 1, where {@code v_n = 1 + theta^2 - theta^2 / v_(n-1)}: the likelihood
     * most often asked for.
     */
    private int beginOneOne(ArmaProcess process) {
        double phi = process.phi(1);
        double theta = process.theta(1);
        double variance = (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi);
        double coefficient = 0;
        for (int t = 0; t < n; t++) {
            for (int i = 0; i < columns.length; i++) {
                double[] x = columns[i];
                double before = t == 0 ? 0 : phi * x[t - 1] + coefficient * innovations[i][t - 1];
                innovations[i][t] = x[t] - before;
            }
            variances[t] = variance;
            if (Math.abs(variance - 1) < Innovations.STEADY_VARIANCE) {
                return t + 1;
            }
            coefficient = theta / variance;
            variance = 1 + theta * theta - theta * coefficient;
        }
        return n;
    }

    private void filter(ArmaProcess process, int from) {
        for (int i = 0; i < columns.length; i++) {
            process.filter(columns[i], innovations[i], from);
        }
    }

    private void sumUp(int to, WhiteningSums sums) {
        for (int t = 0; t < to; t++) {
            double weight = 1 / variances[t];
            for (int i = 0; i < columns.length; i++) {
                double weighted = innovations[i][t] * weight;
                for (int j = 0; j <= i; j++) {
                    sums.add(i, j, weighted * innovations[j][t]);
                }
            }
            sums.addVariance(variances[t]);
        }
    }

    private void sumUpSteady(int from, WhiteningSums sums) {
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j <= i; j++) {
                sums.add(i, j, Dot.of(innovations[i], innovations[j], from));
            }
        }
    }
}
