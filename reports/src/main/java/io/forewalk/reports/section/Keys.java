package io.forewalk.reports.section;

/** Keys of the measures that the report's sentences speak of. */
final class Keys {

    static final String RMSE = "rmse";
    static final String RETURN_RMSE = "returnRmse";
    static final String RELATIVE_RMSE = "relativeRmse";
    static final String RELATIVE_RETURN_RMSE = "relativeReturnRmse";
    static final String HIT_RATE = "hitRate";
    static final String TOTAL_RETURN = "totalReturn";
    static final String SHARPE = "sharpe";
    static final String EXCESS_RETURN = "excessReturn";
    static final String BREAK_EVEN_COST = "breakEvenCost";
    static final String RANDOM_ENTRY_SHARE = "randomEntryShare";
    static final String RANDOM_ENTRY_P = "randomEntryP";

    private Keys() {}
}
