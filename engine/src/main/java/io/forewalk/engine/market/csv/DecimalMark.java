package io.forewalk.engine.market.csv;

/** The sign before the decimals; the other one may group digits. */
public enum DecimalMark {
    /** Found from the numbers themselves. */
    AUTO,
    /** 1,234.56 */
    POINT,
    /** 1.234,56 */
    COMMA
}
