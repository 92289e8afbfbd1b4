package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Trade;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * All that a {@link PerformanceMetric} may read about one account: its curve over the out-of-sample
 * closes, its trades and costs, bars per year, risk-free rate, and perhaps a benchmark. Immutable;
 * the {@code with} methods give a richer copy.
 */
public final class Performance {

    private static final double SECONDS_PER_DAY = 86_400;

    private final EquityCurve curve;
    private final double barsPerYear;
    private final double riskFreeRate;
    private final Extras extras;

    private Performance(EquityCurve curve, double barsPerYear, double riskFreeRate, Extras extras) {
        this.curve = curve;
        this.barsPerYear = barsPerYear;
        this.riskFreeRate = riskFreeRate;
        this.extras = extras;
    }

    /** What is known beyond the curve. */
    private static final class Extras {

        private final Activity activity;
        private final double[] gross;
        private final Optional<double[]> benchmark;
        private final DoubleUnaryOperator replay;

        private Extras(
                Activity activity,
                double[] gross,
                Optional<double[]> benchmark,
                DoubleUnaryOperator replay) {
            this.activity = activity;
            this.gross = gross;
            this.benchmark = benchmark;
            this.replay = replay;
        }
    }

    /**
     * What an account did.
     *
     * @param trades in order of entry, open ones included
     * @param tradedValue sum of |units| * fill price over all fills, in money
     * @param costs what it paid
     */
    public record Activity(List<Trade> trades, double tradedValue, CostTotals costs) {

        /** An account that did nothing. */
        public static final Activity NONE =
                new Activity(List.of(), 0, new CostTotals(0, 0, 0, 0, 0, 0));

        public Activity {
            trades = List.copyOf(trades);
        }
    }

    /**
     * A curve without trades, benchmark and interest; the gross exposure is the absolute value of
     * the curve's, which holds for one instrument.
     *
     * @throws IllegalArgumentException if the curve is empty or the bars per year are not above 0
     */
    public static Performance of(EquityCurve curve, double barsPerYear) {
        if (curve.length() == 0) {
            throw new IllegalArgumentException("The equity curve (0 closes) must have a close.");
        }
        if (!(barsPerYear > 0)) {
            throw new IllegalArgumentException(
                    "The bars per year (%s) must be above 0.".formatted(barsPerYear));
        }
        double[] gross = new double[curve.length()];
        for (int close = 0; close < gross.length; close++) {
            gross[close] = curve.equity(close) > 0 ? Math.abs(curve.exposure(close)) : 0;
        }
        Extras none = new Extras(Activity.NONE, gross, Optional.empty(), rate -> Double.NaN);
        return new Performance(curve, barsPerYear, 0, none);
    }

    private Performance with(double annualRate, Extras known) {
        return new Performance(curve, barsPerYear, annualRate, known);
    }

    /** With trades and costs. */
    public Performance withActivity(Activity did) {
        return with(riskFreeRate, new Extras(did, extras.gross, extras.benchmark, extras.replay));
    }

    /** With a risk-free rate per year, a fraction. */
    public Performance withRiskFreeRate(double annualRate) {
        return with(annualRate, extras);
    }

    /**
     * With gross exposure: sum of |units * close| over equity, shape [closes].
     *
     * @throws IllegalArgumentException if it is not as long as the curve
     */
    public Performance withGross(double[] exposures) {
        checkLength("gross exposure", exposures.length, curve.length());
        return with(
                riskFreeRate,
                new Extras(extras.activity, exposures.clone(), extras.benchmark, extras.replay));
    }

    /**
     * With the returns of a benchmark on the same bars, shape [closes - 1].
     *
     * @throws IllegalArgumentException if they are not as many as the account's
     */
    public Performance against(double[] benchmarkReturns) {
        checkLength("benchmark", benchmarkReturns.length, bars());
        Optional<double[]> copy = Optional.of(benchmarkReturns.clone());
        return with(riskFreeRate, new Extras(extras.activity, extras.gross, copy, extras.replay));
    }

    /** With the final equity that the same decisions reach at another commission rate. */
    public Performance withReplay(DoubleUnaryOperator finalEquityAtRate) {
        return with(
                riskFreeRate,
                new Extras(extras.activity, extras.gross, extras.benchmark, finalEquityAtRate));
    }

    private static void checkLength(String what, int length, int rule) {
        if (length != rule) {
            throw new IllegalArgumentException(
                    "The %s (%d values) must have %d, as the curve.".formatted(what, length, rule));
        }
    }

    /** The account at every close, the starting close first. */
    public EquityCurve curve() {
        return curve;
    }

    /** Number of returns. */
    public int bars() {
        return curve.length() - 1;
    }

    /** Simple returns per bar, 0 after ruin; shape [bars]. */
    public double[] returns() {
        return curve.returns();
    }

    /** Returns less the risk-free rate of a bar, shape [bars]. */
    public double[] excessReturns() {
        return lessRiskFree(returns());
    }

    /** Returns of the benchmark, shape [bars]; empty if there is none. */
    public Optional<double[]> benchmarkReturns() {
        return extras.benchmark.map(double[]::clone);
    }

    /** Any returns less the risk-free rate of a bar. */
    public double[] lessRiskFree(double[] returns) {
        return less(returns, riskFreeRatePerBar());
    }

    /** Returns less the rate of a bar that makes the annual one. */
    public static double[] lessRiskFree(double[] returns, double annualRate, double barsPerYear) {
        return less(returns, perBar(annualRate, barsPerYear));
    }

    private static double[] less(double[] returns, double rate) {
        double[] excess = new double[returns.length];
        for (int i = 0; i < excess.length; i++) {
            excess[i] = returns[i] - rate;
        }
        return excess;
    }

    /** {@code (1 + rf)^(1 / A) - 1}. */
    public double riskFreeRatePerBar() {
        return perBar(riskFreeRate, barsPerYear);
    }

    /** The rate of a bar that makes the annual one: {@code (1 + rf)^(1 / A) - 1}. */
    public static double perBar(double annualRate, double barsPerYear) {
        return annualRate == 0 ? 0 : StrictMath.pow(1 + annualRate, 1 / barsPerYear) - 1;
    }

    /** Bars per year, A. */
    public double barsPerYear() {
        return barsPerYear;
    }

    /** Equity at the first close. */
    public double start() {
        return curve.equity(0);
    }

    /** Equity at the last close. */
    public double end() {
        return curve.equity(bars());
    }

    /** Trades, traded value and costs. */
    public Activity activity() {
        return extras.activity;
    }

    /** Profits of the closed trades, in money; shape [closed trades]. */
    public double[] profits() {
        return closedTrades().stream().mapToDouble(Trade::pnl).toArray();
    }

    /** Trades that ended within the span. */
    public List<Trade> closedTrades() {
        return extras.activity.trades().stream().filter(trade -> !trade.open()).toList();
    }

    /** Sum of |units * close| over equity at a close; 0 after ruin. */
    public double grossExposure(int close) {
        return extras.gross[close];
    }

    /** Final equity of the same decisions at another commission rate, {@code NaN} if not known. */
    public double finalEquityAt(double commissionRate) {
        return extras.replay.applyAsDouble(commissionRate);
    }

    /** Calendar days from the first to the last close. */
    public double days() {
        return daysBetween(0, bars());
    }

    /** Calendar days from one close to a later one; whole days if bars last a day or longer. */
    public double daysBetween(int from, int to) {
        Duration span = Duration.between(curve.time(from), curve.time(to));
        double days = span.toMillis() / (1000 * SECONDS_PER_DAY);
        // Daily bars end at local midnight: a change of the clock must not shorten a day.
        return barsPerYear < 367 ? StrictMath.rint(days) : days;
    }
}
