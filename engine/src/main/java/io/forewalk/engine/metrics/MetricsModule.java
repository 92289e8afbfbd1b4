package io.forewalk.engine.metrics;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.forewalk.engine.metrics.forecast.Bias;
import io.forewalk.engine.metrics.forecast.DirectionlessBars;
import io.forewalk.engine.metrics.forecast.EightyPerCentCoverage;
import io.forewalk.engine.metrics.forecast.ErrorUnit;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.forecast.HitRate;
import io.forewalk.engine.metrics.forecast.IntradayHitRate;
import io.forewalk.engine.metrics.forecast.MeanAbsoluteError;
import io.forewalk.engine.metrics.forecast.MeanAbsolutePercentageError;
import io.forewalk.engine.metrics.forecast.MeanAbsoluteScaledError;
import io.forewalk.engine.metrics.forecast.MeanPinballLoss;
import io.forewalk.engine.metrics.forecast.NinetyFivePerCentCoverage;
import io.forewalk.engine.metrics.forecast.RankedProbabilityScore;
import io.forewalk.engine.metrics.forecast.RelativeReturnRootMeanSquaredError;
import io.forewalk.engine.metrics.forecast.RelativeRootMeanSquaredError;
import io.forewalk.engine.metrics.forecast.ReturnBias;
import io.forewalk.engine.metrics.forecast.ReturnMeanAbsoluteError;
import io.forewalk.engine.metrics.forecast.ReturnRootMeanSquaredError;
import io.forewalk.engine.metrics.forecast.RootMeanSquaredError;
import io.forewalk.engine.metrics.forecast.RootMeanSquaredScaledError;
import io.forewalk.engine.metrics.forecast.SymmetricPercentageError;
import io.forewalk.engine.metrics.forecast.TargetCount;
import io.forewalk.engine.metrics.forecast.WinklerScore;
import io.forewalk.engine.metrics.performance.Alpha;
import io.forewalk.engine.metrics.performance.AverageDrawdown;
import io.forewalk.engine.metrics.performance.Beta;
import io.forewalk.engine.metrics.performance.BiasedKurtosis;
import io.forewalk.engine.metrics.performance.BiasedSkewness;
import io.forewalk.engine.metrics.performance.BorrowPaid;
import io.forewalk.engine.metrics.performance.BreakEvenCost;
import io.forewalk.engine.metrics.performance.CalmarRatio;
import io.forewalk.engine.metrics.performance.ClosedTrades;
import io.forewalk.engine.metrics.performance.CommissionPaid;
import io.forewalk.engine.metrics.performance.CompoundAnnualGrowth;
import io.forewalk.engine.metrics.performance.CostsPaid;
import io.forewalk.engine.metrics.performance.ExcessKurtosis;
import io.forewalk.engine.metrics.performance.ExcessReturn;
import io.forewalk.engine.metrics.performance.Expectancy;
import io.forewalk.engine.metrics.performance.ExpectancyReturn;
import io.forewalk.engine.metrics.performance.ExpectedShortfall;
import io.forewalk.engine.metrics.performance.Exposure;
import io.forewalk.engine.metrics.performance.FinalEquity;
import io.forewalk.engine.metrics.performance.InformationRatio;
import io.forewalk.engine.metrics.performance.KellyCriterion;
import io.forewalk.engine.metrics.performance.LongestDrawdownBars;
import io.forewalk.engine.metrics.performance.LongestDrawdownDays;
import io.forewalk.engine.metrics.performance.MaximumDrawdown;
import io.forewalk.engine.metrics.performance.MeanGrossExposure;
import io.forewalk.engine.metrics.performance.MinimumTrackRecord;
import io.forewalk.engine.metrics.performance.OmegaRatio;
import io.forewalk.engine.metrics.performance.OpenTrades;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import io.forewalk.engine.metrics.performance.PeriodicAnnualGrowth;
import io.forewalk.engine.metrics.performance.ProbabilisticSharpeRatio;
import io.forewalk.engine.metrics.performance.ProfitFactor;
import io.forewalk.engine.metrics.performance.ReturnCount;
import io.forewalk.engine.metrics.performance.SharpeRatio;
import io.forewalk.engine.metrics.performance.Skewness;
import io.forewalk.engine.metrics.performance.SlippagePaid;
import io.forewalk.engine.metrics.performance.SortinoRatio;
import io.forewalk.engine.metrics.performance.SpreadPaid;
import io.forewalk.engine.metrics.performance.SystemQualityNumber;
import io.forewalk.engine.metrics.performance.TailRatio;
import io.forewalk.engine.metrics.performance.TotalReturn;
import io.forewalk.engine.metrics.performance.TrackingError;
import io.forewalk.engine.metrics.performance.Turnover;
import io.forewalk.engine.metrics.performance.UlcerIndex;
import io.forewalk.engine.metrics.performance.ValueAtRisk;
import io.forewalk.engine.metrics.performance.Volatility;
import io.forewalk.engine.metrics.performance.WinRate;
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
