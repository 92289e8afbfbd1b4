package io.forewalk.engine.forecast;

import java.util.Objects;

/**
 * Return errors {@code ln(actual / predicted)} of several forecasters on the targets that have come
 * by an origin, oldest first: what is known there.
 */
public final class KnownErrors {

    private final double[][] errors;
    private final int count;

    /**
     * A view of the first errors.
     *
     * @param errors shape [members][targets]; not copied, so that hiding later ones costs nothing
     * @param count how many targets have come
     */
    public KnownErrors(double[][] errors, int count) {
        this.errors = errors;
        this.count = count;
    }

    /** How many forecasters there are. */
    public int members() {
        return errors.length;
    }

    /** How many targets have come. */
    public int count() {
        return count;
    }

    /**
     * The error of a member, {@code NaN} where it had no answer.
     *
     * @throws IndexOutOfBoundsException for a target that has not come
     */
    public double error(int member, int target) {
        return errors[member][Objects.checkIndex(target, count)];
    }

    /** Whether every member answered a target. */
    public boolean answeredByAll(int target) {
        for (int member = 0; member < members(); member++) {
            if (!Double.isFinite(error(member, target))) {
                return false;
            }
        }
        return true;
    }
}
