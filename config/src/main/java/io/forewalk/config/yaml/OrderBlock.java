package io.forewalk.config.yaml;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.engine.trading.ProtectiveExits.Trailing;
import io.forewalk.engine.trading.TrailFrom;
import io.forewalk.engine.trading.Width;
import java.util.Optional;

/** What every entry of the strategies may say about its orders, whatever its type. */
record OrderBlock(
        @Setting("Market order out of a position that has lost so much") Optional<StopBlock> stop,
        @Setting("Limit order out of a position that has gained so much")
                Optional<TargetBlock> target,
        @Setting("Market order out of a position that fell so far from its best price")
                Optional<TrailingBlock> trailing,
        @Setting(value = "Bars a position is held for, if not any number", atLeast = 1)
                Optional<Integer> maxBars,
        @Setting("Order that opens a position, if not a market order") Optional<EntryOrder> entry) {

    /** The plan that these settings make. */
    OrderPlan plan() {
        ProtectiveExits none = ProtectiveExits.NONE;
        return new OrderPlan(
                entry.orElse(OrderPlan.PLAIN.entry()),
                new ProtectiveExits(
                        stop.map(StopBlock::width).orElse(none.stop()),
                        target.map(TargetBlock::width).orElse(none.target()),
                        trailing.map(TrailingBlock::trailing).orElse(none.trailing()),
                        maxBars.orElse(none.maxBars())));
    }

    /** A stop: {@code {percent: 8}} or {@code {atr: 3, period: 14}}. */
    record StopBlock(
            @Setting(value = "Percent of the entry price", above = 0, below = 100)
                    Optional<Double> percent,
            @Setting(value = "Average true ranges (Wilder) at the decision", above = 0)
                    Optional<Double> atr,
            @Setting(value = "Bars of the average true range", byDefault = "14", atLeast = 1)
                    int period) {
        StopBlock {
            requireOne(percent, atr);
        }

        Width width() {
            return widthOf(percent, atr, period);
        }
    }

    /** A target: {@code {percent: 15}} or {@code {atr: 5, period: 14}}. */
    record TargetBlock(
            @Setting(value = "Percent of the entry price", above = 0) Optional<Double> percent,
            @Setting(value = "Average true ranges (Wilder) at the decision", above = 0)
                    Optional<Double> atr,
            @Setting(value = "Bars of the average true range", byDefault = "14", atLeast = 1)
                    int period) {
        TargetBlock {
            requireOne(percent, atr);
        }

        Width width() {
            return widthOf(percent, atr, period);
        }
    }

    /** A trailing stop: {@code {percent: 5, from: close}} or {@code {atr: 3, period: 14}}. */
    record TrailingBlock(
            @Setting(value = "Percent of the best price", above = 0, below = 100)
                    Optional<Double> percent,
            @Setting(value = "Average true ranges (Wilder) at the last close", above = 0)
                    Optional<Double> atr,
            @Setting(value = "Bars of the average true range", byDefault = "14", atLeast = 1)
                    int period,
            @Setting(value = "Price whose best value is followed", byDefault = "close")
                    TrailFrom from) {
        TrailingBlock {
            requireOne(percent, atr);
        }

        Trailing trailing() {
            return new Trailing(widthOf(percent, atr, period), from);
        }
    }

    private static void requireOne(Optional<Double> percent, Optional<Double> atr) {
        if (percent.isPresent() && atr.isPresent()) {
            throw new IllegalArgumentException(
                    "percent and atr cannot both be given; choose one of them.");
        }
        if (percent.isEmpty() && atr.isEmpty()) {
            throw new IllegalArgumentException("must give percent or atr.");
        }
    }

    private static Width widthOf(Optional<Double> percent, Optional<Double> atr, int period) {
        return percent.<Width>map(Width.Percent::new)
                .or(() -> atr.map(multiple -> new Width.Atr(multiple, period)))
                .orElse(Width.none());
    }
}
