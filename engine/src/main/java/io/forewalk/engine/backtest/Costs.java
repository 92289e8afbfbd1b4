package io.forewalk.engine.backtest;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/**
 * What trading costs.
 *
 * @param spread full bid-ask spread over the price; each side pays half
 */
public record Costs(
        @Setting(value = "Fee of a fill", byDefault = "{}") Commission commission,
        @Setting(value = "Price moved against the trader", byDefault = "{}") Slippage slippage,
        @Setting(
                        value = "Full bid-ask spread as a share of the price",
                        byDefault = "0",
                        atLeast = 0,
                        below = 1)
                double spread,
        @Setting(value = "Fee for units borrowed to sell short", byDefault = "{}") Borrow borrow)
        implements Serializable {

    /** Trading for nothing: allowed, and said in a banner. */
    public static final Costs NONE =
            new Costs(new Commission(0, 0, 0), new Slippage(0, 0, 0), 0, new Borrow(0));

    public Costs {
        Settings.check(Costs.class, commission, slippage, spread, borrow);
        double away = spread / 2 + slippage.rate();
        if (away >= 1) {
            throw new IllegalArgumentException(
                    "The spread (%s) / 2 and slippage.rate (%s) must be below 1 together, or a sale would cost money."
                            .formatted(spread, slippage.rate()));
        }
    }

    /** A commission rate on both sides and nothing else. */
    public static Costs ofRate(double rate) {
        return new Costs(new Commission(rate, 0, 0), NONE.slippage(), 0, NONE.borrow());
    }

    /** The fee of a fill: {@code max(minimum, fixed + rate * |units| * price)}. */
    public record Commission(
            @Setting(value = "Share of the traded value", byDefault = "0", atLeast = 0, below = 1)
                    double rate,
            @Setting(value = "Money per fill", byDefault = "0", atLeast = 0) double fixed,
            @Setting(value = "Least money per fill", byDefault = "0", atLeast = 0) double minimum)
            implements Serializable {

        public Commission {
            Settings.check(Commission.class, rate, fixed, minimum);
        }
    }

    /** How far a market fill lies from its reference price, as a rate and in ticks. */
    public record Slippage(
            @Setting(value = "Share of the price", byDefault = "0", atLeast = 0, below = 1)
                    double rate,
            @Setting(value = "Ticks per unit", byDefault = "0", atLeast = 0) double ticks,
            @Setting(value = "Size of a tick in money", byDefault = "0.01", atLeast = 0)
                    double tickSize)
            implements Serializable {

        public Slippage {
            Settings.check(Slippage.class, rate, ticks, tickSize);
        }
    }

    /** What borrowed units cost per year of 365 days. */
    public record Borrow(
            @Setting(
                            value = "Share of the position's value per year",
                            byDefault = "0",
                            atLeast = 0,
                            below = 1)
                    double annualRate)
            implements Serializable {

        public Borrow {
            Settings.check(Borrow.class, annualRate);
        }
    }
}
