package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.TargetPosition;

/** What the account reads out of a target position. */
final class Targets {

    private Targets() {}

    /** 1 for long, -1 for short, 0 for none. */
    static int side(TargetPosition target) {
        return (int) Math.signum(amount(target));
    }

    /** Whether it asks for something: to keep, or an unknown number, never trades. */
    static boolean isKnown(TargetPosition target) {
        return !Double.isNaN(amount(target));
    }

    /** Whether, on the side already held, the target surely asks for less than there is. */
    static boolean isReduction(TargetPosition target, TargetPosition before, double held) {
        return switch (target) {
            case TargetPosition.Keep() -> false;
            case TargetPosition.Units(double units) -> Math.abs(units) < Math.abs(held);
            case TargetPosition.Share(double share) ->
                    before instanceof TargetPosition.Share(double earlier)
                            && Math.abs(share) < Math.abs(earlier);
            case TargetPosition.Weight(double weight) ->
                    before instanceof TargetPosition.Weight(double earlier)
                            && Math.abs(weight) < Math.abs(earlier);
        };
    }

    private static double amount(TargetPosition target) {
        double amount =
                switch (target) {
                    case TargetPosition.Keep() -> Double.NaN;
                    case TargetPosition.Share(double share) -> share;
                    case TargetPosition.Weight(double weight) -> weight;
                    case TargetPosition.Units(double units) -> units;
                };
        if (Double.isInfinite(amount)) {
            throw new IllegalArgumentException(
                    "The target position (%s) must be finite.".formatted(target));
        }
        return amount;
    }
}
