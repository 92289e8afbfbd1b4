package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.random.RandomSource;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LargestProperties {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatALoopOverTheWindowFinds(long seed) {
        RandomGenerator random = new RandomSource(seed).generator();
        int room = random.nextInt(1, 30);
        Largest largest = new Largest(room);
        double[] numbers = new double[300];
        int values = random.nextInt(2, 50);

        for (int bar = 0; bar < numbers.length; bar++) {
            numbers[bar] = random.nextInt(values) - values / 2.0;
            largest.add(numbers[bar]);

            int latest = latestLargest(numbers, Math.max(0, bar - room + 1), bar);
            assertThat(largest.value()).isEqualTo(numbers[latest]);
            assertThat(largest.since()).isEqualTo(bar - latest);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static int latestLargest(double[] numbers, int first, int last) {
        int largest = last;
        for (int i = last; i >= first; i--) {
            largest = numbers[i] > numbers[largest] ? i : largest;
        }
        return largest;
    }
}
