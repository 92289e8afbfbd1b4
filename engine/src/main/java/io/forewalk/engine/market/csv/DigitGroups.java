package io.forewalk.engine.market.csv;

/** Checks how the digits before the decimals are grouped: not at all, 1,234,567 or 12,34,567. */
final class DigitGroups {

    private int group;
    private int groups;
    private boolean threes;
    private boolean twos;
    private boolean lastIsThree;

    void clear() {
        group = 0;
        groups = 0;
        threes = true;
        twos = true;
        lastIsThree = true;
    }

    void digit() {
        group++;
    }

    /** A group ends and another one begins. */
    void separate() {
        if (groups == 0) {
            threes = group >= 1 && group <= 3;
            twos = group >= 1 && group <= 2;
        } else {
            threes &= group == 3;
            twos &= group == 2;
        }
        groups++;
        group = 0;
    }

    /** The last group ends. */
    void close() {
        lastIsThree = groups == 0 || group == 3;
    }

    boolean valid() {
        return lastIsThree && (threes || twos);
    }

    boolean indian() {
        return groups > 1 && twos && !threes;
    }
}
