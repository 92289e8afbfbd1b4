package io.forewalk.strategies.trading.expression;

/** Something that is true, false or unknown at a bar. */
sealed interface Condition {

    /** Index of the first bar at which everything in it can have a value. */
    int warmUpBars();

    /** Whether its truth depends on the position. */
    boolean ofAccount();

    /** Two numbers of the same bar; unknown if one of them is. */
    record Comparison(Comparator comparator, Quantity left, Quantity right) implements Condition {
        @Override
        public int warmUpBars() {
            return Math.max(left.warmUpBars(), right.warmUpBars());
        }

        @Override
        public boolean ofAccount() {
            return left.ofAccount() || right.ofAccount();
        }
    }

    /** The first lies above the second and lay below it one bar before. */
    record Crossing(Quantity rising, Quantity falling) implements Condition {
        @Override
        public int warmUpBars() {
            return Math.max(rising.warmUpBars(), falling.warmUpBars());
        }

        @Override
        public boolean ofAccount() {
            return rising.ofAccount() || falling.ofAccount();
        }
    }

    /** Not so. */
    record Negation(Condition condition) implements Condition {
        @Override
        public int warmUpBars() {
            return condition.warmUpBars();
        }

        @Override
        public boolean ofAccount() {
            return condition.ofAccount();
        }
    }

    /** Both. */
    record Both(Condition left, Condition right) implements Condition {
        @Override
        public int warmUpBars() {
            return Math.max(left.warmUpBars(), right.warmUpBars());
        }

        @Override
        public boolean ofAccount() {
            return left.ofAccount() || right.ofAccount();
        }
    }

    /** One of them, or both. */
    record Either(Condition left, Condition right) implements Condition {
        @Override
        public int warmUpBars() {
            return Math.max(left.warmUpBars(), right.warmUpBars());
        }

        @Override
        public boolean ofAccount() {
            return left.ofAccount() || right.ofAccount();
        }
    }

    /** Never true: the rule that nobody wrote. */
    record Never() implements Condition {
        @Override
        public int warmUpBars() {
            return 0;
        }

        @Override
        public boolean ofAccount() {
            return false;
        }
    }

    /** How two numbers are compared, exactly. */
    enum Comparator {
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        EQUAL,
        UNEQUAL;

        /** What is known of it. */
        Truth of(double left, double right) {
            if (Double.isNaN(left) || Double.isNaN(right)) {
                return Truth.UNKNOWN;
            }
            return Truth.of(
                    switch (this) {
                        case LESS -> left < right;
                        case AT_MOST -> left <= right;
                        case GREATER -> left > right;
                        case AT_LEAST -> left >= right;
                        case EQUAL -> left == right;
                        case UNEQUAL -> left != right;
                    });
        }
    }
}
