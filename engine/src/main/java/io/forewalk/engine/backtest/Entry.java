package io.forewalk.engine.backtest;

/** An order to open or enlarge a position, with positive units and the price they would fill at. */
record Entry(PendingOrder order, double price, double units) {

    boolean isLong() {
        return order.side() > 0;
    }

    /** Whether it is all or nothing. */
    boolean isExact() {
        return order.size() instanceof Size.Exactly;
    }

    /** Whether no past volatility gave it a weight. */
    boolean isWeightless() {
        return order.size() instanceof Size.Weight(double weight) && weight == 0;
    }

    Entry of(double fewer) {
        return new Entry(order, price, fewer);
    }

    Entry scaled(double factor, Lot lot) {
        return factor < 1 ? of(lot.floor(units * factor)) : this;
    }
}
