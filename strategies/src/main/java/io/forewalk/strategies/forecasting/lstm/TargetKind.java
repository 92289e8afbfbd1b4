package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;

/** The scale on which the network sees bars and predicts the next open and close. */
public enum TargetKind {
    /** Log returns on the close before; 0 is the naive forecast. */
    LOG_RETURN {
        @Override
        double feature(Feature feature, PriceHistory history, int bar) {
            double before = history.close(bar - 1);
            return switch (feature) {
                case OPEN -> StrictMath.log(history.open(bar) / before);
                case CLOSE -> StrictMath.log(history.close(bar) / before);
                case HIGH -> StrictMath.log(history.high(bar) / before);
                case LOW -> StrictMath.log(history.low(bar) / before);
                // One is added because a bar without trades has a volume of 0.
                case VOLUME ->
                        StrictMath.log((1 + history.volume(bar)) / (1 + history.volume(bar - 1)));
                case RANGE -> StrictMath.log(history.high(bar) / history.low(bar));
            };
        }

        @Override
        int barsBefore() {
            return 1;
        }

        @Override
        double target(double price, double lastClose) {
            return StrictMath.log(price / lastClose);
        }

        @Override
        double price(double target, double lastClose) {
            return lastClose * StrictMath.exp(target);
        }
    },
    /** Prices themselves. */
    PRICE {
        @Override
        double feature(Feature feature, PriceHistory history, int bar) {
            return switch (feature) {
                case OPEN -> history.open(bar);
                case CLOSE -> history.close(bar);
                case HIGH -> history.high(bar);
                case LOW -> history.low(bar);
                case VOLUME -> history.volume(bar);
                case RANGE -> history.high(bar) - history.low(bar);
            };
        }

        @Override
        int barsBefore() {
            return 0;
        }

        @Override
        double target(double price, double lastClose) {
            return price;
        }

        @Override
        double price(double target, double lastClose) {
            return target;
        }
    };

    /** A feature of a bar before scaling. */
    abstract double feature(Feature feature, PriceHistory history, int bar);

    /** How many bars before its own a feature reads. */
    abstract int barsBefore();

    /** A price on this scale, seen from the close before it. */
    abstract double target(double price, double lastClose);

    /** The price that {@link #target} came from. */
    abstract double price(double target, double lastClose);
}
