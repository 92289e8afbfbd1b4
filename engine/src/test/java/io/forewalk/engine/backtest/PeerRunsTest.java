package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.PlainCsv;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.market.PriceHistory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The compatibility ledger against runs of backtesting.py 0.6.6 (GitHub repository
 * kernc/backtesting.py), bar by bar and trade by trade; files and notices in {@code
 * resources/peers}.
 */
final class PeerRunsTest {

    private static final PlainCsv EQUITY = PlainCsv.ofResource("/peers/SPX2000_equity.csv.gz");
    private static final PlainCsv TRADES = PlainCsv.ofResource("/peers/SPX2000_trades.csv.gz");
    private static final PriceHistory SPX =
            PlainCsv.ofResource("/peers/SPX2000.csv.gz").prices("SPX2000");

    static Stream<String> spxRuns() {
        return EQUITY.header().stream().skip(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spxRuns")
    void reproducesRunOnTheStandardAndPoors500(String run) {
        var peer = new PeerRun(run, boxed(EQUITY.numbers(run)), TRADES.where("Run", run));

        BacktestResult result = peer.repeatedOn(SPX);

        peer.assertSameAs(result);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "sma10_20_ls__c0",
                "sma10_20_ls__c0__final",
                "sma10_20_ls__c0__size10",
                "sma10_20_ls__c0.002",
                "sma10_20_ls__c0.002__final",
                "sma10_20_ls__c0.002__size10",
                "sma10_20_long__c0.001"
            })
    void reproducesRunOnGoogle(String run) {
        String file = "peers/backtesting_py/GOOG__" + run;
        PriceHistory prices = PlainCsv.ofShared("peers/inputs/GOOG.csv").prices("GOOG");
        var peer =
                new PeerRun(
                        run,
                        boxed(PlainCsv.ofShared(file + "__equity.csv").numbers("Equity")),
                        PlainCsv.ofShared(file + "__trades.csv"));

        BacktestResult result = peer.repeatedOn(prices);

        peer.assertSameAs(result);
    }

    /**
     * Closed trades and final equity on the first 1,047 bars, from the equity curves of the full
     * runs.
     */
    @Test
    void reproducesFiguresOnTheCommittedGoogleFile() {
        BacktestResult longShort = onCommittedGoogle(SmaCross.LONG_SHORT, Costs.ofRate(0.002));
        BacktestResult longOnly = onCommittedGoogle(SmaCross.LONG_ONLY, Costs.ofRate(0.001));

        assertThat(longShort.closedTrades()).hasSize(42);
        assertThat(longShort.curve().equities())
                .hasSize(1_047)
                .satisfies(e -> assertThat(e[e.length - 1]).isCloseTo(30_263.18692, within(5e-6)));
        assertThat(longOnly.closedTrades()).hasSize(21);
        assertThat(longOnly.curve().equities())
                .satisfies(e -> assertThat(e[e.length - 1]).isCloseTo(30_748.30991, within(5e-6)));
    }

    /** Figures of the documentation for a spread in place of a commission. */
    @Test
    void spreadWorsensTheEntryAlone() {
        PriceHistory prices = PlainCsv.ofShared("peers/inputs/GOOG.csv").prices("GOOG");
        var spread =
                new Costs(
                        Costs.NONE.commission(), Costs.NONE.slippage(), 0.002, Costs.NONE.borrow());

        BacktestResult result = PeerRun.run(prices, SmaCross.LONG_SHORT, compatible(spread));

        assertThat(result.curve().equities())
                .satisfies(e -> assertThat(e[e.length - 1]).isCloseTo(68_935.11986, within(5e-6)));
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static BacktestResult onCommittedGoogle(SmaCross strategy, Costs costs) {
        PriceHistory prices =
                PlainCsv.ofResource("/peers/GOOG_daily_2004_2008.csv.gz").prices("GOOG");
        return PeerRun.run(prices, strategy, compatible(costs));
    }

    private static TradingTerms compatible(Costs costs) {
        return Accounts.withShorts().with(Change.COMPATIBLE).terms(costs);
    }
}
