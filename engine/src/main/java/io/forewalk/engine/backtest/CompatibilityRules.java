package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.OrderPlan;
import java.util.Locale;

/**
 * What the ledger of backtesting.py cannot do, and what our own does not know; refused before a
 * run.
 */
final class CompatibilityRules {

    private static final String LEDGER = "with ledger backtesting-py-0.6.6";

    private CompatibilityRules() {}

    /**
     * Checks that the terms fit the ledger they name.
     *
     * @throws IllegalArgumentException at the first setting that the ledger does not have
     */
    static void check(Account account, Sizing sizing, Costs costs) {
        switch (account.ledger()) {
            case FOREWALK -> checkOwn(account);
            case BACKTESTING_PY -> {
                checkAccount(account);
                checkCosts(costs);
                require(
                        sizing instanceof Sizing.AllEquity
                                || sizing instanceof Sizing.FixedUnits
                                || sizing instanceof Sizing.Fraction,
                        "sizing",
                        nameOf(sizing),
                        "be allEquity, fixedUnits or fraction " + LEDGER);
            }
        }
    }

    /**
     * Checks that the ledger can follow a contestant's orders.
     *
     * @throws IllegalArgumentException if it is asked for more than market orders
     */
    static void check(LedgerRules ledger, Contestant contestant) {
        boolean plain = contestant.plan().equals(OrderPlan.PLAIN);
        if (ledger == LedgerRules.BACKTESTING_PY && !plain) {
            throw new IllegalArgumentException(
                    "The orders of %s must be market orders without stop, target, trailing and maxBars %s."
                            .formatted(contestant.label(), LEDGER));
        }
    }

    private static String nameOf(Sizing sizing) {
        String name = sizing.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void checkOwn(Account account) {
        String rule = "be false unless the ledger is backtesting-py-0.6.6";
        require(!account.finalizeTrades(), "finalizeTrades", true, rule);
        require(!account.tradeOnClose(), "tradeOnClose", true, rule);
    }

    private static void checkAccount(Account account) {
        double lot = account.lot().units();
        require(lot == 1, "lot", lot == 0 ? "any" : lot, "be 1 " + LEDGER);
        require(account.maxGross() == 1, "maxGross", account.maxGross(), "be 1 " + LEDGER);
        require(account.cashRate() == 0, "cashRate", account.cashRate(), "be 0 " + LEDGER);
        require(
                account.fill() == FillRule.NEXT_OPEN,
                "fill",
                "closeOptimistic",
                "be nextOpen %s. Maybe tradeOnClose is meant".formatted(LEDGER));
        require(account.sizeAt() == SizeAt.FILL, "sizeAt", "decision", "be fill " + LEDGER);
        require(!account.closeAtEnd(), "closeAtEnd", true, "be false " + LEDGER);
        require(!account.closeAtFoldEnd(), "closeAtFoldEnd", true, "be false " + LEDGER);
    }

    private static void checkCosts(Costs costs) {
        zero("commission.fixed", costs.commission().fixed());
        zero("commission.minimum", costs.commission().minimum());
        zero("slippage.rate", costs.slippage().rate());
        zero("slippage.ticks", costs.slippage().ticks());
        zero("borrow.annualRate", costs.borrow().annualRate());
    }

    private static void zero(String name, double value) {
        require(value == 0, name, value, "be 0 " + LEDGER);
    }

    private static void require(boolean holds, String name, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("The %s (%s) must %s.".formatted(name, value, rule));
        }
    }
}
