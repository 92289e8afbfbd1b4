import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ExperimentRunner;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.MarketSelection;
import io.forewalk.engine.experiment.RunEnvironment;
import io.forewalk.engine.experiment.StrategyEntry;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.metrics.MetricsModule;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.reports.ReportFormat;
import io.forewalk.reports.ReportWriter;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.section.Sections;
import io.forewalk.reports.text.ConsoleSummary;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleStrategy;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import io.forewalk.strategies.trading.signal.ForecastSign;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.rules.CrossedDownIndicatorRule;
import org.ta4j.core.rules.CrossedUpIndicatorRule;

/**
 * The program that docs/library.md shows, from the next line that says so to the last, and that the
 * page says how to start.
 */
final class LibraryExample {

    private LibraryExample() {}

    /** Takes two folders: where the prices lie, and where the report goes. */
    public static void main(String[] folders) {
        System.out.print(run(Path.of(folders[0]), Path.of(folders[1])));
    }

    // docs/library.md begins here
    /** A forecaster of one's own: the next close repeats a share of the last move. */
    record Momentum(double share) implements Forecaster {
        @Override
        public FittedForecaster fit(TrainingWindow window) {
            return new Fitted(this);
        }

        record Fitted(Momentum method) implements FittedForecaster {
            @Override
            public Forecast forecast(MarketView known) {
                double[] closes = known.target().closes();
                double last = closes[closes.length - 1];
                double next = last + method.share() * (last - closes[closes.length - 2]);
                return Forecast.of(
                        PredictiveDistribution.ofPoint(last), PredictiveDistribution.ofPoint(next));
            }
        }
    }

    /** A ta4j strategy of one's own: long above the average of fifty closes. */
    static TradingRules aboveAverage(TradedSeries series) {
        var average = new SMAIndicator(series.close(), 50);
        var enter = new CrossedUpIndicatorRule(series.close(), average);
        var leave = new CrossedDownIndicatorRule(series.close(), average);
        return TradingRules.of(new BaseStrategy("aboveAverage", enter, leave, 50));
    }

    /** Runs both on the prices of a folder and writes the report into another. */
    static String run(Path data, Path report) {
        Refit refit = new Refit(RefitPolicy.REFIT, 126);
        var prices = CsvMarketData.of(Map.of("GOOG", Path.of("GOOG_daily_2004_2008.csv")));
        var experiment =
                new Experiment(
                        "library",
                        List.of(7L),
                        MarketSelection.of(prices, data),
                        new WalkForward(TrainingSpan.EXPANDING, 504, 0, 0, 0, 0.15, refit),
                        List.of(
                                new ForecasterEntry("naive", new NaiveForecaster(), refit),
                                new ForecasterEntry("momentum", new Momentum(0.1), refit)),
                        List.of(),
                        List.of(
                                new StrategyEntry(
                                        "average",
                                        new RuleStrategy(
                                                LibraryExample::aboveAverage, false, false),
                                        List.of()),
                                new StrategyEntry(
                                        "sign",
                                        new ForecastSign(0.0005, Direction.LONG),
                                        List.of("momentum"))),
                        new Experiment.Trading(
                                new Account(), new Sizing.AllEquity(), Costs.ofRate(0.001)),
                        new StatisticsSettings());
        var environment = new RunEnvironment("1", "my program", Instant.now(), Map.of());
        var scorekeeper = MetricsModule.scorekeeper();
        ExperimentResult result =
                new ExperimentRunner(new LocalPool(2), scorekeeper, Progress.NONE, environment)
                        .run(experiment);
        new ReportWriter(new LinkedHashSet<>(Sections.IN_ORDER))
                .write(result, report, new ReportSettings(), EnumSet.allOf(ReportFormat.class));
        return ConsoleSummary.of(result, report.resolve("report.html").toString());
    }
    // docs/library.md ends here
}
