package io.forewalk.engine.backtest;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.SettingName;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/**
 * The one cash account of a run (its rules: docs/ledger.md).
 *
 * @param lot the smallest tradable number of units
 * @param maxGross largest sum of absolute position values over equity, checked at the fill
 * @param ledger whose accounting rules hold
 * @param finalizeTrades compatibility ledger only: close the last trade at the last bar's open
 * @param tradeOnClose compatibility ledger only: fill at the decision bar's close
 */
public record Account(
        @Setting(value = "Cash at the start", byDefault = "10000", above = 0) double cash,
        @Setting(value = "Smallest tradable number of units, or any", byDefault = "1") Lot lot,
        @Setting(value = "Whether short positions are allowed", byDefault = "false") boolean shorts,
        @Setting(value = "Largest gross exposure over equity", byDefault = "1.0", above = 0)
                double maxGross,
        @Setting(value = "Yearly interest on cash", byDefault = "0", atLeast = 0, atMost = 1)
                double cashRate,
        @Setting(value = "Price at which orders fill", byDefault = "nextOpen") FillRule fill,
        @Setting(value = "Price that sizes an order", byDefault = "fill") SizeAt sizeAt,
        @Setting(value = "Close open positions at the last close", byDefault = "false")
                boolean closeAtEnd,
        @Setting(value = "Close positions at the end of every fold", byDefault = "false")
                boolean closeAtFoldEnd,
        @Setting(value = "Whose accounting rules hold", byDefault = "forewalk") LedgerRules ledger,
        @Setting(
                        value = "Compatibility ledger: close the last trade at the last open",
                        byDefault = "false")
                @SettingName("finalize")
                boolean finalizeTrades,
        @Setting(
                        value = "Compatibility ledger: fill at the close of the decision",
                        byDefault = "false")
                boolean tradeOnClose)
        implements Serializable {

    public Account {
        Settings.check(Account.class, cash, lot, shorts, maxGross, cashRate);
    }

    /** Ten thousand in cash, whole units, long only, next-open fills. */
    public Account() {
        this(
                10_000,
                Lot.of(1),
                false,
                1,
                0,
                FillRule.NEXT_OPEN,
                SizeAt.FILL,
                false,
                false,
                LedgerRules.FOREWALK,
                false,
                false);
    }

    /** The same account, whose open positions stay open at the end of a span or fold. */
    public Account closingNothing() {
        return new Account(
                cash,
                lot,
                shorts,
                maxGross,
                cashRate,
                fill,
                sizeAt,
                false,
                false,
                ledger,
                finalizeTrades,
                tradeOnClose);
    }
}
