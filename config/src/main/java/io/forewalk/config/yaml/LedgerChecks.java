package io.forewalk.config.yaml;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.LedgerRules;
import java.util.List;

/** What the chosen accounting rules do not know: each ledger refuses the other's settings. */
final class LedgerChecks {

    private static final KeyPath ACCOUNT = KeyPath.ROOT.key("account");
    private static final KeyPath COSTS = KeyPath.ROOT.key("costs");

    private final SettingsTree tree;
    private final Findings findings;

    LedgerChecks(SettingsTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Adds the settings that the account's ledger cannot follow. */
    void check(ExperimentParts parts) {
        if (parts.account().isEmpty()) {
            return;
        }
        Account account = parts.account().get();
        if (account.ledger() == LedgerRules.FOREWALK) {
            refuse(account.finalizeTrades(), ACCOUNT.key("finalize"));
            refuse(account.tradeOnClose(), ACCOUNT.key("tradeOnClose"));
        } else {
            refuse(
                    account.lot().units() != StrictMath.rint(account.lot().units()),
                    ACCOUNT.key("lot"));
            refuse(account.lot().units() == 0, ACCOUNT.key("lot"));
            parts.costs().ifPresent(this::checkCosts);
            KeyPath index = ExperimentBinder.MARKET.key("csv").key("index");
            if (!ExperimentSchema.keysOfMap(tree.at(index)).isEmpty()) {
                refuse(index, "an index");
            }
            tree.entriesOf(ExperimentBinder.STRATEGIES).forEach(this::checkOrders);
        }
    }

    private void checkCosts(Costs costs) {
        refuse(costs.slippage().rate() > 0, COSTS.key("slippage").key("rate"));
        refuse(costs.slippage().ticks() > 0, COSTS.key("slippage").key("ticks"));
        refuse(costs.borrow().annualRate() > 0, COSTS.key("borrow").key("annualRate"));
    }

    private void checkOrders(KeyPath entry) {
        for (String order : OrderSettings.keys()) {
            if (tree.at(entry).has(order)) {
                refuse(entry.key(order), order);
            }
        }
    }

    private void refuse(boolean when, KeyPath path) {
        if (when) {
            refuse(path, tree.shown(path));
        }
    }

    private void refuse(KeyPath path, String shown) {
        KeyPath ledger = ACCOUNT.key("ledger");
        String sentence =
                "%s cannot be had with the ledger %s".formatted(shown, tree.shown(ledger));
        findings.add(path, new RuleProblems(tree).of(path, sentence, List.of(ledger)));
    }
}
