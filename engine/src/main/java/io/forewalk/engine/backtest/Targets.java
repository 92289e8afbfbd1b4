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

    private static double amount(TargetPosition target) {
        return switch (target) {
            case TargetPosition.Keep() -> Double.NaN;
            case TargetPosition.Share(double share) -> share;
            case TargetPosition.Units(double units) -> units;
        };
    }
}
