package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MinimizerTest {

    private static final Minimizer MINIMIZER = new Minimizer(200, 2_000, 1e-16);

    @Test
    void findsTheBottomOfRosenbrocksValley() {
        Minimum minimum = MINIMIZER.minimize(MinimizerTest::rosenbrock, new double[] {-1.2, 1});

        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.point()).containsExactly(new double[] {1, 1}, within(1e-6));
        assertThat(minimum.value()).isLessThan(1e-12);
        assertThat(minimum.evaluations()).isLessThan(300);
    }

    @Test
    void learnsTheInverseHessian() {
        Minimum minimum =
                MINIMIZER.minimize(
                        x -> 2 * square(x[0]) + x[0] * x[1] + 3 * square(x[1]),
                        new double[] {0.7, -0.4});

        // The Hessian is [[4, 1], [1, 6]], its determinant 23.
        double[] expected = {6 / 23.0, -1 / 23.0, -1 / 23.0, 4 / 23.0};
        assertThat(minimum.inverseHessian()).containsExactly(expected, within(1e-3));
    }

    @Test
    void aWarmStartNeedsFewerEvaluations() {
        Minimum cold = MINIMIZER.minimize(MinimizerTest::rosenbrock, new double[] {-1.2, 1});
        double[] near = {1.0001, 1.0003};

        Minimum warm = MINIMIZER.minimize(MinimizerTest::rosenbrock, near, cold.inverseHessian());

        assertThat(warm.point()).containsExactly(new double[] {1, 1}, within(1e-6));
        assertThat(warm.evaluations())
                .isLessThan(MINIMIZER.minimize(MinimizerTest::rosenbrock, near).evaluations());
    }

    @Test
    void avoidsPointsThatTheFunctionRefuses() {
        Minimum minimum =
                MINIMIZER.minimize(
                        x -> x[0] < 0.5 ? Double.NaN : StrictMath.log(x[0]) + 1 / x[0],
                        new double[] {3});

        assertThat(minimum.point()[0]).isCloseTo(1, within(1e-6));
    }

    @Test
    void keepsToTheCapOfEvaluations() {
        Minimum minimum =
                new Minimizer(200, 20, 1e-16)
                        .minimize(MinimizerTest::rosenbrock, new double[] {-1.2, 1});

        assertThat(minimum.converged()).isFalse();
        assertThat(minimum.evaluations()).isLessThan(40);
        assertThat(minimum.value()).isLessThan(24.2);
    }

    @Test
    void aStartThatIsRefusedIsWhereItEnds() {
        Minimum minimum = MINIMIZER.minimize(x -> Double.NaN, new double[] {1, 2});

        assertThat(minimum.converged()).isFalse();
        assertThat(minimum.value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(minimum.point()).containsExactly(1, 2);
    }

    @Test
    void withoutDimensionsThereIsNothingToFind() {
        Minimum minimum = MINIMIZER.minimize(x -> 3, new double[0]);

        assertThat(minimum.value()).isEqualTo(3);
        assertThat(minimum.evaluations()).isEqualTo(1);
        assertThat(minimum.converged()).isTrue();
    }

    @Test
    void refusesLimitsThatAllowNothing() {
        assertThatThrownBy(() -> new Minimizer(0, 10, 1e-9))
                .hasMessage("The caps (0, 10) must be at least 1.");
        assertThatThrownBy(() -> new Minimizer(10, 10, 0))
                .hasMessage("The tolerance (0.0) must be above 0.");
        assertThatThrownBy(() ->
                        MINIMIZER.minimize(MinimizerTest::rosenbrock, new double[2], new double[3]))
                .hasMessage("The inverse Hessian has 3 entries and must have 4.");
    }

    private static double rosenbrock(double[] x) {
        return 100 * square(x[1] - square(x[0])) + square(1 - x[0]);
    }

    private static double square(double value) {
        return value * value;
    }
}
