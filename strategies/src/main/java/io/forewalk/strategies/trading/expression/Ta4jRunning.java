package io.forewalk.strategies.trading.expression;

import java.util.function.Function;
import org.ta4j.core.Indicator;
import org.ta4j.core.num.Num;

/**
 * A ta4j indicator at work on one run. It is asked at every bar, oldest first, and sees no bar but
 * those of the run, so none of its warm-up, cold caches and missing numbers come into play.
 */
final class Ta4jRunning implements Running {

    private final RunSeries run;
    private final Indicator<Num> indicator;

    private Ta4jRunning(RunSeries run, Indicator<Num> indicator) {
        this.run = run;
        this.indicator = indicator;
    }

    /**
     * An indicator that looks back over so many bars.
     *
     * @param making makes it of the operands of the run
     */
    static Running of(int bars, int operands, Function<RunSeries, Indicator<Num>> making) {
        RunSeries run = new RunSeries(bars, operands);
        return new Ta4jRunning(run, making.apply(run));
    }

    @Override
    public double next(double[] operands) {
        run.add(operands);
        return indicator.getValue(run.getBarCount() - 1).doubleValue();
    }
}
