package io.forewalk.strategies.forecasting.naive;

/** Log moves from each known close to the next open and to the next close. */
final class KnownMoves {

    private final RunningMoments toOpen = new RunningMoments();
    private final RunningMoments toClose = new RunningMoments();

    void add(double lastClose, double open, double close) {
        toOpen.add(StrictMath.log(open / lastClose));
        toClose.add(StrictMath.log(close / lastClose));
    }

    RunningMoments toOpen() {
        return toOpen;
    }

    RunningMoments toClose() {
        return toClose;
    }
}
