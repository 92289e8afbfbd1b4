package io.forewalk.engine.metrics;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The measures of a run, in the order of its tables: to add one, write its record and a line here.
 */
public final class MetricsModule extends AbstractModule {

    private static final List<PerformanceMetric> PERFORMANCE =
            List.of(
                    new FinalEquity(),
                    new TotalReturn(),
                    new CompoundAnnualGrowth(),
                    new PeriodicAnnualGrowth(),
                    new Volatility(),
                    new SharpeRatio(),
                    new ProbabilisticSharpeRatio(),
                    new MinimumTrackRecord(),
                    new SortinoRatio(),
                    new CalmarRatio(),
                    new MaximumDrawdown(),
                    new AverageDrawdown(),
                    new LongestDrawdownBars(),
                    new LongestDrawdownDays(),
                    new UlcerIndex(),
                    new ValueAtRisk(),
                    new ExpectedShortfall(),
                    new Skewness(),
                    new ExcessKurtosis(),
                    new BiasedSkewness(),
                    new BiasedKurtosis(),
                    new OmegaRatio(),
                    new TailRatio(),
                    new Turnover(),
                    new Exposure(),
                    new MeanGrossExposure(),
                    new ClosedTrades(),
                    new OpenTrades(),
                    new WinRate(),
                    new ProfitFactor(),
                    new Expectancy(),
                    new ExpectancyReturn(),
                    new SystemQualityNumber(),
                    new KellyCriterion(),
                    new Beta(),
                    new Alpha(),
                    new InformationRatio(),
                    new TrackingError(),
                    new ExcessReturn(),
                    new CostsPaid(),
                    new CommissionPaid(),
                    new SlippagePaid(),
                    new SpreadPaid(),
                    new BorrowPaid(),
                    new BreakEvenCost(),
                    new ReturnCount());

    private static final List<ForecastMetric> FORECAST =
            List.of(
                    new RootMeanSquaredError(),
                    new MeanAbsoluteError(),
                    new Bias(),
                    new MeanAbsolutePercentageError(),
                    new SymmetricPercentageError(),
                    new MeanAbsoluteScaledError(),
                    new RootMeanSquaredScaledError(),
                    new RelativeRootMeanSquaredError(),
                    new ReturnRootMeanSquaredError(),
                    new ReturnMeanAbsoluteError(),
                    new ReturnBias(),
                    new RelativeReturnRootMeanSquaredError(),
                    new HitRate(),
                    new DirectionlessBars(),
                    new IntradayHitRate(),
                    new EightyPerCentCoverage(),
                    new NinetyFivePerCentCoverage(),
                    new RankedProbabilityScore(ErrorUnit.PRICE),
                    new RankedProbabilityScore(ErrorUnit.RETURN),
                    new MeanPinballLoss(ErrorUnit.PRICE),
                    new MeanPinballLoss(ErrorUnit.RETURN),
                    new WinklerScore(ErrorUnit.PRICE, 0.1),
                    new WinklerScore(ErrorUnit.RETURN, 0.1),
                    new WinklerScore(ErrorUnit.PRICE, 0.025),
                    new WinklerScore(ErrorUnit.RETURN, 0.025),
                    new TargetCount());

    /** A scorekeeper with all of them, for programs that wire themselves. */
    public static Scorekeeper scorekeeper() {
        return new Scorekeeper(new LinkedHashSet<>(PERFORMANCE), new LinkedHashSet<>(FORECAST));
    }

    @Override
    protected void configure() {
        var performance = Multibinder.newSetBinder(binder(), PerformanceMetric.class);
        PERFORMANCE.forEach(metric -> performance.addBinding().toInstance(metric));
        var forecast = Multibinder.newSetBinder(binder(), ForecastMetric.class);
        FORECAST.forEach(metric -> forecast.addBinding().toInstance(metric));
        bind(Scorekeeper.class);
    }
}
