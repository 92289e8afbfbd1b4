package io.forewalk.strategies.trading.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Contributions;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Lot;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.backtest.TradingTerms;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.market.csv.MissingRows;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ten best of fifty stocks by forecast over five years, one of them with missing days. */
final class SharedPanelTest {

    private static final Refit MONTHLY = new Refit(RefitPolicy.REFIT, 63);
    private static final WalkForward YEAR =
            new WalkForward(TrainingSpan.EXPANDING, 252, 0, 0, 0, 0.15, MONTHLY);

    private static MarketData market;
    private static BacktestResult result;

    @BeforeAll
    static void trade() {
        String shared = System.getenv("FOREWALK_SHARED");
        Assumptions.assumeTrue(shared != null, "FOREWALK_SHARED is not set");
        market =
                CsvMarketData.builder()
                        .panel(Path.of("sp500_panel50_2013_2018.csv"))
                        .missing(MissingRows.DROP)
                        .build()
                        .load(Path.of(shared, "data", "open"));
        PriceHistory latest =
                market.histories().stream()
                        .filter(history -> history.instrument().symbol().equals("DHR"))
                        .findFirst()
                        .orElseThrow();
        List<ForecastLog> logs =
                market.histories().stream().map(SharedPanelTest::forecast).toList();
        Account account = Accounts.longOnly().lot(Lot.ANY).account();
        TradingTerms terms =
                new Accounts(account, Accounts.longOnly().sizing()).terms(Costs.ofRate(0.001));
        result =
                new Backtest(market, terms, BacktestSpan.of(YEAR.folds(latest.length()), latest))
                        .run(
                                Strategies.contestant(
                                        "top ten",
                                        new TopByForecast(
                                                10,
                                                2,
                                                -1,
                                                Weighting.EQUAL,
                                                60,
                                                Rebalancing.MONTHLY)),
                                logs,
                                new RandomSource(7));
    }

    @Test
    void contributionsSumToThePortfoliosProfitAtEveryClose() {
        EquityCurve curve = result.curve();
        Contributions brought = result.contributions();

        assertThat(brought.instruments()).hasSize(50);
        for (int close = 0; close < curve.length(); close++) {
            int at = close;
            double sum = IntStream.range(0, 50).mapToDouble(i -> brought.profit(i, at)).sum();
            double equity = curve.equity(close);
            assertThat(sum).isCloseTo(equity - 10_000, within(1e-9 * equity));
        }
    }

    @Test
    void neverMoreThanTenAreHeldAndCashNeverFallsBelowZero() {
        EquityCurve curve = result.curve();
        for (int close = 0; close < curve.length(); close++) {
            assertThat(heldAt(close)).hasSizeLessThanOrEqualTo(10);
            assertThat(curve.cash(close)).isGreaterThanOrEqualTo(-1e-9 * curve.equity(close));
        }
        assertThat(heldAt(curve.length() - 1)).hasSize(10);
        assertThat(result.closedTrades()).hasSizeGreaterThan(20);
    }

    /** DHR lacks ten days from 2015-03-09 on, so its rows lie at other numbers than the others'. */
    @Test
    void missingDaysAreJoinedByTime() {
        PriceHistory gappy = history("DHR");
        PriceHistory full = history("AAPL");

        assertThat(gappy.length()).isLessThan(full.length() - 15);
        for (Order order : result.orders()) {
            order.fill()
                    .ifPresent(fill -> {
                        PriceHistory own = market.history(order.instrument());
                        assertThat(own.end(fill.bar())).isEqualTo(fill.time());
                        assertThat(fill.reference()).isEqualTo(own.open(fill.bar()));
                    });
        }
        List<LocalDate> traded =
                result.orders().stream()
                        .filter(order -> order.instrument().equals(gappy.instrument()))
                        .flatMap(order -> order.fill().stream())
                        .map(Fill::bar)
                        .map(gappy::date)
                        .toList();
        assertThat(traded)
                .noneMatch(day ->
                        !day.isBefore(LocalDate.of(2015, 3, 9))
                                && !day.isAfter(LocalDate.of(2015, 3, 20)));
    }

    private static ForecastLog forecast(PriceHistory history) {
        return new ForecastTask(
                        market.viewOf(history.instrument()),
                        YEAR,
                        MONTHLY,
                        "drift",
                        new DriftForecaster(),
                        7)
                .run();
    }

    private static PriceHistory history(String symbol) {
        return market.histories().stream()
                .filter(history -> history.instrument().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> heldAt(int close) {
        var units =
                result.orders().stream()
                        .filter(order ->
                                order.fill()
                                        .filter(fill ->
                                                !fill.time().isAfter(result.curve().time(close)))
                                        .isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        order -> order.instrument().symbol(),
                                        Collectors.summingDouble(Order::units)));
        return units.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) > 1e-6)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
