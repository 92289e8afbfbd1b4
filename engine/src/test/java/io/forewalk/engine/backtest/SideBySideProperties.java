package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideBySideProperties {

    private static final PriceHistory WALK = Markets.randomWalk("X", 60, 1);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoTradesBesideOthersTradesAsAlone(long seed) {
        Trial trial = Trials.random(seed);
        Backtest backtest = backtest(Trials.three(seed), trial.terms());
        List<Participant> all =
                LongStream.range(0, 5)
                        .mapToObj(which -> participant(RandomStrategy.ofAnything(which)))
                        .toList();

        List<BacktestResult> together = backtest.run(all);

        for (int i = 0; i < all.size(); i++) {
            BacktestResult alone = backtest.run(List.of(all.get(i))).getFirst();
            assertThat(together.get(i).orders()).isEqualTo(alone.orders());
            assertThat(together.get(i).trades()).isEqualTo(alone.trades());
            assertThat(together.get(i).costs()).isEqualTo(alone.costs());
            assertThat(together.get(i).curve().equities()).isEqualTo(alone.curve().equities());
        }
    }

    @Test
    void theOrderOfTheResultsIsThatOfTheParticipantsHoweverManyThereAre() {
        List<Participant> all =
                IntStream.range(0, 600)
                        .mapToObj(which ->
                                new Participant(
                                        Strategies.contestant(
                                                "number " + which, Strategies.buyAndHold()),
                                        List.of(),
                                        new RandomSource(1)))
                        .toList();

        List<BacktestResult> results = backtest(Markets.of(WALK)).run(all);

        assertThat(results)
                .extracting(BacktestResult::contestant)
                .isEqualTo(all.stream().map(Participant::contestant).toList());
    }

    @Test
    void nobodyIsAskedAboutACloseBeforeAllHaveBeenAskedAboutTheOneBefore() {
        List<Instant> asked = new ArrayList<>();
        List<Participant> all =
                List.of(
                        participant(noting(asked)),
                        participant(noting(asked)),
                        participant(noting(asked)));

        backtest(Markets.of(WALK)).run(all);

        assertThat(asked).hasSize(3 * WALK.length()).isSorted();
    }

    @Test
    void whoReadsTheSameForecastsSharesAWorkspace() {
        List<Workspace> given = new ArrayList<>();
        ForecastLog log =
                new ForecastLog(
                        WALK.instrument(), "any", OptionalLong.empty(), List.of(), List.of());
        TradingStrategy taking =
                window -> {
                    given.add(window.workspace());
                    return now -> TargetPositions.NO_CHANGE;
                };
        List<Participant> all =
                List.of(
                        participant(taking),
                        new Participant(
                                Strategies.contestant("reader", taking),
                                List.of(log),
                                new RandomSource(1)),
                        participant(taking));

        backtest(Markets.of(WALK)).run(all);
        backtest(Markets.of(WALK)).run(all);

        assertThat(given.get(0)).isSameAs(given.get(2)).isNotSameAs(given.get(1));
        assertThat(given.subList(3, 6)).doesNotContainAnyElementsOf(given.subList(0, 3));
    }

    @Test
    void allAreFittedBeforeOneOfThemDecides() {
        List<String> done = new ArrayList<>();
        TradingStrategy telling =
                window -> {
                    done.add("fit");
                    return now -> {
                        done.add("decide");
                        return TargetPositions.NO_CHANGE;
                    };
                };

        backtest(Markets.of(WALK.upTo(0))).run(List.of(participant(telling), participant(telling)));

        assertThat(done).containsExactly("fit", "fit", "decide", "decide");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static TradingStrategy noting(List<Instant> asked) {
        return window ->
                now -> {
                    PriceHistory known = now.known().histories().getFirst();
                    asked.add(known.end(known.last()));
                    return TargetPositions.NO_CHANGE;
                };
    }

    private static Participant participant(TradingStrategy strategy) {
        return new Participant(
                Strategies.contestant("any", strategy), List.of(), new RandomSource(1));
    }

    private static Backtest backtest(MarketData market) {
        return backtest(market, Accounts.withShorts().terms(Costs.ofRate(0.001)));
    }

    private static Backtest backtest(MarketData market, TradingTerms terms) {
        Instant first = Markets.endOf(Markets.FIRST_DAY);
        return new Backtest(market, terms, BacktestSpan.startingAt(first));
    }
}
