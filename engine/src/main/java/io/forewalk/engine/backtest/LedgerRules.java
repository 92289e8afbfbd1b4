package io.forewalk.engine.backtest;

import io.forewalk.engine.settings.SettingName;

/** Whose accounting rules hold. */
public enum LedgerRules {
    /** Ours: cash accounting, costs on both sides. */
    FOREWALK,
    /** Those of backtesting.py 0.6.6, to the cent, for comparison. */
    @SettingName("backtesting-py-0.6.6")
    BACKTESTING_PY
}
