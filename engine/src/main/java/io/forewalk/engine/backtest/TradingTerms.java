package io.forewalk.engine.backtest;

import java.io.Serializable;

/**
 * The conditions under which every contestant of a run trades.
 *
 * @param barsPerYear for volatility targets and interest per bar
 */
public record TradingTerms(Account account, Sizing sizing, Costs costs, double barsPerYear)
        implements Serializable {

    /**
     * Terms that the account's ledger can keep.
     *
     * @throws IllegalArgumentException at the first setting that the ledger does not have
     */
    public TradingTerms {
        CompatibilityRules.check(account, sizing, costs);
    }
}
