package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Later bars change nothing that was on the books before: deleted, doubled or unknown. */
final class CausalityProperties {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deletedLaterBarsChangeNothingBefore(long seed) {
        Trial trial = openEnded(seed);
        Instant cut = cutOf(trial, seed);

        BacktestResult whole = trial.run();
        BacktestResult part = trial.on(trial.market().upTo(cut)).run();

        assertSameUpTo(cut, whole, part);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void otherLaterPricesChangeNothingBefore(long seed) {
        Trial trial = openEnded(seed);
        Instant cut = cutOf(trial, seed);

        BacktestResult whole = trial.run();
        BacktestResult dear = trial.on(after(cut, trial, bar -> Markets.scaled(bar, 2))).run();
        BacktestResult unknown =
                trial.on(after(cut, trial, bar -> Markets.scaled(bar, Double.NaN))).run();

        assertSameUpTo(cut, whole, dear);
        assertSameUpTo(cut, whole, unknown);
    }

    private static void assertSameUpTo(Instant cut, BacktestResult a, BacktestResult b) {
        assertThat(bits(b, cut)).isEqualTo(bits(a, cut));
        assertThat(fills(b, cut)).isEqualTo(fills(a, cut));
    }

    private static List<Fill> fills(BacktestResult result, Instant cut) {
        return result.fills().stream().filter(fill -> !fill.time().isAfter(cut)).toList();
    }

    private static long[] bits(BacktestResult result, Instant cut) {
        int known = (int) result.curve().times().stream().filter(t -> !t.isAfter(cut)).count();
        return Arrays.stream(result.curve().equities())
                .limit(known)
                .mapToLong(Double::doubleToLongBits)
                .toArray();
    }

    // Closing at the end would trade at the cut.
    private static Trial openEnded(long seed) {
        Trial trial = Trials.random(seed);
        return trial.terms().account().closeAtEnd() ? openEnded(seed + 1_000) : trial;
    }

    private static Instant cutOf(Trial trial, long seed) {
        return trial.market().histories().getFirst().end(40 + (int) (seed % 60));
    }

    private static MarketData after(Instant cut, Trial trial, UnaryOperator<Bar> change) {
        return Markets.changed(
                trial.market(), bar -> bar.end().isAfter(cut) ? change.apply(bar) : bar);
    }
}
