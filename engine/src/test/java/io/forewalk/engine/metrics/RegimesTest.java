package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegimesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thirdsOfVolatilityShareTheOriginsAndTrendsExcludeEachOther(long seed) {
        PriceHistory walk = Markets.randomWalk("A", 400, seed);
        List<Integer> origins = IntStream.range(100, 399).boxed().toList();

        Map<String, IntPredicate> regimes = Regimes.of(walk, origins);

        assertThat(regimes).containsOnlyKeys("calm", "middling", "turbulent", "rising", "falling");
        for (int origin : origins) {
            int thirds = count(regimes, origin, "calm", "middling", "turbulent");
            assertThat(thirds).isEqualTo(1);
            assertThat(count(regimes, origin, "rising", "falling")).isLessThanOrEqualTo(1);
        }
        assertThat(origins.stream().filter(o -> belongs(regimes, "calm", o)).count())
                .isBetween(99L, 101L);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOriginIsJudgedByBarsUpToIt(long seed) {
        PriceHistory walk = Markets.randomWalk("A", 400, seed);
        List<Integer> origins = IntStream.range(100, 300).boxed().toList();

        Map<String, IntPredicate> whole = Regimes.of(walk, origins);
        Map<String, IntPredicate> cut = Regimes.of(walk.upTo(299), origins);

        whole.forEach((name, belongs) -> {
            for (int origin : origins) {
                assertThat(belongs(cut, name, origin)).isEqualTo(belongs.test(origin));
            }
        });
    }

    @ParameterizedTest(name = "{0} bars before the first origin")
    @ValueSource(ints = {0, 10, 30})
    void originsWithoutEnoughBarsBelongToNoRegime(int first) {
        PriceHistory walk = Markets.randomWalk("A", 60, 1);

        Map<String, IntPredicate> regimes = Regimes.of(walk, List.of(first));

        assertThat(belongs(regimes, "rising", first)).isFalse();
        assertThat(belongs(regimes, "falling", first)).isFalse();
    }

    private static int count(Map<String, IntPredicate> regimes, int origin, String... names) {
        return (int) List.of(names).stream().filter(n -> belongs(regimes, n, origin)).count();
    }

    private static boolean belongs(Map<String, IntPredicate> regimes, String name, int origin) {
        return Objects.requireNonNull(regimes.get(name)).test(origin);
    }
}
