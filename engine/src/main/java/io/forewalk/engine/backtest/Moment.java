package io.forewalk.engine.backtest;

import java.time.Instant;

/** A point of the timeline and the price of its bars that orders meet there. */
record Moment(Timeline timeline, int point, FillModel model) {

    private static final FillModel CLOSE = new CloseFill();

    /** The closes at a point; of an instrument without a bar there its last one. */
    static Moment closeOf(Timeline timeline, int point) {
        return new Moment(timeline, point, CLOSE);
    }

    Instant time() {
        return timeline.time(point);
    }

    /** Whether the instrument can be traded: it has a bar here, and that bar has a price. */
    boolean trades(int instrument) {
        return timeline.hasBar(instrument, point) && reference(instrument) > 0;
    }

    /** The reference price, of the newest bar if none ends here. */
    double reference(int instrument) {
        return model.reference(timeline.history(instrument), timeline.bar(instrument, point));
    }

    /** Whether a fill of the instrument is that of a limit order. */
    boolean isLimit(int instrument) {
        return model.isLimit(timeline.history(instrument));
    }

    /** What a unit is worth: the reference price, or the last close where no bar ends here. */
    double mark(int instrument) {
        return timeline.hasBar(instrument, point)
                ? reference(instrument)
                : timeline.history(instrument).close(timeline.bar(instrument, point));
    }
}
