package io.forewalk.engine.backtest;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/**
 * How many units a full position has; in a file a map with one key: {@code sizing: {fraction: {of:
 * 0.5}}}.
 */
public sealed interface Sizing extends Serializable {

    /** As much as the cash pays for. */
    record AllEquity() implements Sizing {}

    /** The same number of units each time. */
    record FixedUnits(@Setting(value = "Units of a full position", above = 0) double units)
            implements Sizing {

        public FixedUnits {
            Settings.check(FixedUnits.class, units);
        }
    }

    /** The same money each time, fees included, or what the cash pays for. */
    record FixedMoney(@Setting(value = "Money of a full position", above = 0) double amount)
            implements Sizing {
        public FixedMoney {
            Settings.check(FixedMoney.class, amount);
        }
    }

    /** A share of the equity. */
    record Fraction(@Setting(value = "Share of the equity", above = 0, atMost = 1) double of)
            implements Sizing {

        public Fraction {
            Settings.check(Fraction.class, of);
        }
    }

    /**
     * A share of what Kelly (1956) would stake, by the contestant's own closed trades: {@code
     * min(cap, share * (W - (1 - W) / (mean win / mean loss)))} of the equity, with W the part of
     * trades that won; without a loss so far the stake is {@code share}, without a win nothing.
     *
     * @param trades closed trades before which {@code share} itself is staked
     */
    record Kelly(
            @Setting(value = "Share of the full stake", byDefault = "0.5", above = 0, atMost = 1)
                    double share,
            @Setting(value = "Largest share of the equity", byDefault = "1.0", above = 0)
                    double cap,
            @Setting(
                            value = "Closed trades before the stake is drawn from them",
                            byDefault = "30",
                            atLeast = 2)
                    int trades)
            implements Sizing {
        public Kelly {
            Settings.check(Kelly.class, share, cap, trades);
        }
    }

    /**
     * The more the surer the contestant's forecaster is of a move: {@code min(cap, scale *
     * |predicted return| / predicted deviation)} of the equity, both of the next close. A
     * contestant without a forecaster takes the cap.
     */
    record ForecastProportional(
            @Setting(value = "Share of equity per predicted deviation moved", above = 0)
                    double scale,
            @Setting(value = "Largest share of the equity", byDefault = "1.0", above = 0)
                    double cap)
            implements Sizing {
        public ForecastProportional {
            Settings.check(ForecastProportional.class, scale, cap);
        }
    }

    /**
     * The share of equity at which the position would have had the wanted volatility: {@code
     * min(cap, annual / (deviation * sqrt(barsPerYear)))}, by the standard deviation of the last
     * log returns.
     *
     * @param band how far the share may stray before every bar's rebalancing trades
     */
    record VolatilityTarget(
            @Setting(value = "Wanted volatility per year", above = 0) double annual,
            @Setting(value = "Bars the volatility is measured on", byDefault = "20", atLeast = 2)
                    int lookback,
            @Setting(value = "Largest share of the equity", byDefault = "1.0", above = 0)
                    double cap,
            @Setting(value = "When the position is resized", byDefault = "onSignal")
                    Rebalance rebalance,
            @Setting(
                            value = "Share of equity a position may stray before it is resized",
                            byDefault = "0.1",
                            atLeast = 0)
                    double band)
            implements Sizing {

        public VolatilityTarget {
            Settings.check(VolatilityTarget.class, annual, lookback, cap, rebalance, band);
        }
    }

    /**
     * Shares of the equity inverse to the volatility of the instruments, the standard deviation of
     * their last log returns known at the decision; together they are all of it. An instrument with
     * too few bars or a constant price has none and does not count.
     */
    record InverseVolatility(
            @Setting(
                            value = "Returns that the volatility is measured on",
                            byDefault = "60",
                            atLeast = 2)
                    int lookback)
            implements Sizing {

        public InverseVolatility {
            Settings.check(InverseVolatility.class, lookback);
        }
    }
}
