package io.forewalk.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPoolTest {

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void whatComesOutStandsInTheOrderOfTheWork(int threads) {
        List<Supplier<Integer>> work =
                IntStream.range(0, 50).<Supplier<Integer>>mapToObj(i -> () -> i * i).toList();

        List<Integer> results = new LocalPool(threads).runAll(work);

        assertThat(results).isEqualTo(IntStream.range(0, 50).mapToObj(i -> i * i).toList());
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void aFailureComesOutAsItWas(int threads) {
        IllegalArgumentException failure = new IllegalArgumentException("The work must not fail.");
        List<Supplier<Integer>> work =
                List.of(
                        () -> 1,
                        () -> {
                            throw failure;
                        });

        LocalPool pool = new LocalPool(threads);

        assertThatThrownBy(() -> pool.runAll(work)).isSameAs(failure);
    }
}
