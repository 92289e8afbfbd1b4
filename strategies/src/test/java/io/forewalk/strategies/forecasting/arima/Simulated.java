package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Series and markets whose model is known. */
final class Simulated {

    private static final int WARM_UP = 500;

    private Simulated() {}

    /** A stretch of an ARMA process with standard normal noise, {@code [n]}. */
    static double[] arma(ArmaProcess process, int n, long seed) {
        RandomGenerator random = new RandomSource(seed).named("arma").generator();
        double[] x = new double[WARM_UP + n];
        double[] noise = new double[WARM_UP + n];
        for (int t = Math.max(process.p(), process.q()); t < x.length; t++) {
            noise[t] = random.nextGaussian();
            x[t] = process.predict(x, noise, t) + noise[t];
        }
        double[] stretch = new double[n];
        System.arraycopy(x, WARM_UP, stretch, 0, n);
        return stretch;
    }

    /** A process of given orders whose partial autocorrelations are within 0.9. */
    static ArmaProcess process(int p, int q, long seed) {
        RandomGenerator random = new RandomSource(seed).named("process").generator();
        double[] point = new double[p + q];
        for (int i = 0; i < point.length; i++) {
            double partial = 1.8 * random.nextDouble() - 0.9;
            point[i] = PartialAutocorrelations.inverseTanh(partial);
        }
        return ArmaShape.of(p, q).at(point);
    }

    /** The likelihood of a series, with a mean or without. */
    static GaussianLikelihood likelihood(double[] x, boolean withMean) {
        double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        return new GaussianLikelihood(x, withMean ? new double[][] {ones} : new double[0][]);
    }

    /** The estimator of an ARMA with a mean or without. */
    static ArmaEstimator estimator(int p, int q, double[] x, boolean withMean) {
        return new ArmaEstimator(ArmaShape.of(p, q), likelihood(x, withMean));
    }

    /** Daily bars with given closes; each opens at the last close. */
    static PriceHistory history(double[] closes) {
        var instrument = new Instrument("T", "", ZoneOffset.UTC, Duration.ofDays(1));
        var history = PriceHistory.builder(instrument);
        for (int day = 0; day < closes.length; day++) {
            double open = closes[Math.max(0, day - 1)];
            double high = Math.max(open, closes[day]);
            double low = Math.min(open, closes[day]);
            Instant end = Instant.EPOCH.plus(Duration.ofDays(day + 1L));
            history.add(new Bar(end, open, high, low, closes[day], 1));
        }
        return history.build();
    }

    /** Prices whose log changes are one hundredth of {@code moves}, {@code [n + 1]}. */
    static double[] prices(double[] moves) {
        double[] prices = new double[moves.length + 1];
        double log = StrictMath.log(100);
        prices[0] = 100;
        for (int t = 0; t < moves.length; t++) {
            log += moves[t] / 100;
            prices[t + 1] = StrictMath.exp(log);
        }
        return prices;
    }

    /** The window of bars {@code firstBar..lastBar}. */
    static TrainingWindow window(PriceHistory history, int firstBar, int lastBar) {
        return new TrainingWindow(
                MarketView.of(history).upTo(lastBar), firstBar, new RandomSource(1), 0);
    }
}
