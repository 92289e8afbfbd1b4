package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectTest {

    private static final LocalPool POOL = new LocalPool(1);

    @Test
    void asksEveryForecasterOnceAfterTheLastBar() {
        PriceHistory a = Markets.randomWalk("A", 90, 1);
        Experiment experiment =
                Experiments.small().withSeeds(7L, 8L).network("net").over(Markets.of(a));

        Prospect prospect = prospect(experiment, Markets.of(a));

        assertThat(prospect.moves()).isEmpty();
        assertThat(prospect.forecasts())
                .extracting(next -> next.forecaster() + next.seed())
                .containsExactly(
                        "naiveOptionalLong.empty", "netOptionalLong[7]", "netOptionalLong[8]");
        assertThat(prospect.forecasts())
                .allSatisfy(next -> {
                    assertThat(next.known()).isEqualTo(a.end(89));
                    assertThat(next.forecast().next().close().point()).isEqualTo(a.close(89));
                });
    }

    // What would be done after bar 89 is what was done at bar 90, had its open been the close of
    // 89.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void movesAreTheFillsOfTheNextOpen(long seed) {
        PriceHistory whole = opensAtLastClose(Markets.randomWalk("A", 91, seed));
        Experiments shape =
                Experiments.small()
                        .accounts(Accounts.longOnly())
                        .strategy("random", RandomStrategy.ofAnything(seed));
        MarketData later = Markets.of(whole);
        Experiment over = shape.over(later);
        BacktestResult real =
                new Arena(over, later, Span.of(over, later), List.of()).contest(POOL).getFirst();
        MarketData known = Markets.of(whole.upTo(89));

        NextMove move = prospect(shape.over(known), known).moves().getFirst();

        assertThat(move.traded()).isEqualTo(units(real, 90, 90));
        assertThat(move.held()).isEqualTo(units(real, 0, 89));
    }

    @Test
    void anInstrumentWhoseHistoryHasEndedGetsNoBar() {
        PriceHistory a = Markets.randomWalk("A", 90, 1);
        PriceHistory gone = Markets.randomWalk("B", 70, 2);

        MarketData next = NextBar.addedTo(Markets.of(a, gone));

        assertThat(next.histories()).extracting(PriceHistory::length).containsExactly(91, 70);
        assertThat(next.history(a.instrument()).open(90)).isEqualTo(a.close(89));
        assertThat(next.history(a.instrument()).end(90)).isAfter(a.end(89));
    }

    private static Prospect prospect(Experiment experiment, MarketData market) {
        List<ForecastLog> fresh =
                experiment.tasksOver(market).stream()
                        .map(task -> task.runAtLastBar(Progress.NONE))
                        .toList();
        List<ForecastLog> walked =
                Prospect.needsWalk(experiment)
                        ? POOL.run(experiment.tasksOver(market), Progress.NONE)
                        : List.of();
        return Prospect.of(experiment, market, walked, fresh, POOL);
    }

    private static double units(BacktestResult result, int first, int last) {
        return result.fills().stream()
                .filter(fill -> fill.bar() >= first && fill.bar() <= last)
                .mapToDouble(Fill::units)
                .sum();
    }

    private static PriceHistory opensAtLastClose(PriceHistory history) {
        Instrument instrument = history.instrument();
        PriceHistory.Builder builder = PriceHistory.builder(instrument);
        for (int bar = 0; bar < history.length(); bar++) {
            var old = history.bar(bar);
            double open = bar == history.last() ? history.close(bar - 1) : old.open();
            builder.add(
                    new io.forewalk.engine.market.Bar(
                            old.end(), open, old.high(), old.low(), old.close(), old.volume()));
        }
        return builder.build();
    }
}
