package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final MarketData TWO =
            Markets.of(Markets.randomWalk("A", 60, 1), Markets.randomWalk("B", 60, 2));

    @Test
    void aContestantIsNamedByWhatItSharesItsEntryWith() {
        Experiment experiment =
                Experiments.small()
                        .withSeeds(7L, 8L)
                        .network("lstm")
                        .strategy("hold", Strategies.buyAndHold())
                        .strategy("one", Strategies.buyAndHold(), "naive")
                        .strategy("chance", Strategies.buyAndHold(), "lstm")
                        .strategy("both", Strategies.buyAndHold(), "naive", "lstm")
                        .over(TWO);

        assertThat(experiment.contestants())
                .extracting(Contestant::label)
                .containsExactly(
                        "hold",
                        "one",
                        "chance#7",
                        "chance#8",
                        "both@naive",
                        "both@lstm#7",
                        "both@lstm#8");
    }

    @Test
    void aSingleSeedStandsInNoLabel() {
        Experiment experiment =
                Experiments.small()
                        .network("lstm")
                        .strategy("chance", Strategies.buyAndHold(), "lstm")
                        .over(TWO);

        assertThat(experiment.contestants())
                .singleElement()
                .satisfies(contestant -> assertThat(contestant.label()).isEqualTo("chance"))
                .satisfies(contestant -> assertThat(contestant.seed()).hasValue(7));
    }

    @Test
    void tasksGoByForecasterThenInstrumentThenSeed() {
        Experiment experiment = Experiments.small().withSeeds(7L, 8L).network("lstm").over(TWO);

        assertThat(experiment.tasksOver(TWO))
                .extracting(task ->
                        task.name()
                                + " "
                                + task.market().target().instrument().symbol()
                                + " "
                                + task.seed())
                .containsExactly(
                        "naive A 0", "naive B 0", "lstm A 7", "lstm A 8", "lstm B 7", "lstm B 8");
    }

    @Test
    void refusesABenchmarkThatThePricesDoNotHold() {
        Experiment experiment = Experiments.small().benchmark("SPY").over(TWO);

        assertThatThrownBy(() -> experiment.requireBenchmark(TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The market.benchmark (SPY) must be equalWeight or one of A, B.");
    }

    @Test
    void refusesToRunWithoutASeed() {
        assertThatThrownBy(() -> Experiments.small().withSeeds().over(TWO))
                .hasMessage("The seeds (none) must be at least one.");
    }

    @Test
    void refusesShortSellersOnAnAccountWithoutShorts() {
        Experiments sellers =
                Experiments.small()
                        .strategy("hold", Strategies.buyAndHold())
                        .strategy("cross", new ShortSeller())
                        .strategy("other", new ShortSeller());

        assertThatThrownBy(() -> sellers.over(TWO))
                .hasMessage(
                        "The account's shorts (false) must be true, since cross, other may sell"
                                + " short.");
        assertThat(sellers.accounts(Accounts.withShorts()).over(TWO).strategies()).hasSize(3);
    }

    private record ShortSeller() implements TradingStrategy {

        @Override
        public FittedStrategy fit(TuningWindow window) {
            return SmaCross.LONG_SHORT.fit(window);
        }

        @Override
        public boolean sellsShort() {
            return true;
        }
    }
}
