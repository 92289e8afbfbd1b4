package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;

/** Made-up histories and tiny networks. */
final class Prices {

    private static final Instrument INSTRUMENT =
            new Instrument("TEST", "USD", ZoneOffset.UTC, Duration.ofDays(1));

    private Prices() {}

    /** A geometric random walk with overnight moves. */
    static PriceHistory randomWalk(int bars, long seed) {
        RandomGenerator random = new RandomSource(seed).generator();
        var history = PriceHistory.builder(INSTRUMENT);
        double close = 100;
        for (int bar = 0; bar < bars; bar++) {
            double open = close * StrictMath.exp(0.005 * random.nextGaussian());
            close = open * StrictMath.exp(0.01 * random.nextGaussian());
            history.add(bar(bar, open, close, 1000 + random.nextInt(1000)));
        }
        return history.build();
    }

    /** Log returns of the close that follow the sign of the one before, with noise. */
    static PriceHistory momentum(int bars, long seed) {
        RandomGenerator random = new RandomSource(seed).generator();
        var history = PriceHistory.builder(INSTRUMENT);
        double close = 100;
        double move = 0.01;
        for (int bar = 0; bar < bars; bar++) {
            double open = close;
            move =
                    0.008 * Math.signum(move) * (bar % 7 == 0 ? -1 : 1)
                            + 0.004 * random.nextGaussian();
            close = open * StrictMath.exp(move);
            history.add(bar(bar, open, close, 1000));
        }
        return history.build();
    }

    static PriceHistory constant(int bars) {
        var history = PriceHistory.builder(INSTRUMENT);
        for (int bar = 0; bar < bars; bar++) {
            history.add(bar(bar, 50, 50, 1000));
        }
        return history.build();
    }

    /** The same bars with other ones from {@code first} on. */
    static PriceHistory changedFrom(int first, PriceHistory history) {
        var changed = PriceHistory.builder(INSTRUMENT);
        for (int bar = 0; bar < history.length(); bar++) {
            Bar b = history.bar(bar);
            changed.add(bar < first ? b : bar(bar, 3 * b.open(), 2 * b.close(), b.volume()));
        }
        return changed.build();
    }

    static PriceHistory withoutVolume(PriceHistory history) {
        var changed = PriceHistory.builder(INSTRUMENT);
        for (int bar = 0; bar < history.length(); bar++) {
            Bar b = history.bar(bar);
            changed.add(new Bar(b.end(), b.open(), b.high(), b.low(), b.close(), Double.NaN));
        }
        return changed.build();
    }

    /** The whole history as a window of fit number {@code cut}. */
    static TrainingWindow window(PriceHistory history, double validationShare) {
        RandomSource random = new RandomSource(7).named("cut " + history.last());
        return new TrainingWindow(MarketView.of(history), 0, random, validationShare);
    }

    /** A network that trains in a moment. */
    static LstmForecaster tiny(TargetKind target) {
        return tiny(target, List.of(Feature.OPEN, Feature.CLOSE), 1);
    }

    static LstmForecaster tiny(TargetKind target, List<Feature> features, int members) {
        return tiny(target, features, members, "");
    }

    /** A tiny network whose gates are shown at a day. */
    static LstmForecaster shownAt(String day) {
        return tiny(TargetKind.LOG_RETURN, List.of(Feature.OPEN, Feature.CLOSE), 1, day);
    }

    private static LstmForecaster tiny(
            TargetKind target, List<Feature> features, int members, String memoryAt) {
        return new LstmForecaster(
                List.of(4, 4),
                List.of(0.2),
                5,
                features,
                target,
                ScalerKind.STANDARD,
                LossKind.MSE,
                3,
                16,
                0.01,
                1.0,
                0,
                2,
                0,
                members,
                2,
                1.0,
                TrainerKind.FUSED,
                memoryAt);
    }

    private static Bar bar(int bar, double open, double close, double volume) {
        double high = Math.max(open, close) * 1.001;
        double low = Math.min(open, close) * 0.999;
        return new Bar(Instant.ofEpochSecond(86_400L * (bar + 1)), open, high, low, close, volume);
    }
}
