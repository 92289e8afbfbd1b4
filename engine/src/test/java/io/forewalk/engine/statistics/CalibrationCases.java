package io.forewalk.engine.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Processes in which the null hypothesis of a test holds, one table. */
final class CalibrationCases {

    /**
     * A test under a process of its own null hypothesis.
     *
     * @param name of the test
     * @param process in words
     * @param least smallest share of rejections allowed
     * @param most largest share of rejections allowed
     * @param pValue of one case; {@code NaN} where there is no test
     */
    record Case(
            String name,
            String process,
            double least,
            double most,
            ToDoubleFunction<RandomGenerator> pValue) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final int[] HOLED = IntStream.range(0, 775).filter(t -> t % 31 < 20).toArray();

    private final List<Case> cases = new ArrayList<>();

    private CalibrationCases() {}

    static List<Case> all() {
        CalibrationCases table = new CalibrationCases();
        table.losses();
        table.directions();
        table.coverage();
        table.residuals();
        table.bootstraps();
        table.nested();
        return table.cases;
    }

    private void add(String name, String process, ToDoubleFunction<RandomGenerator> pValue) {
        cases.add(new Case(name, process, 0.03, 0.07, pValue));
    }

    private void atMost(
            double most, String name, String process, ToDoubleFunction<RandomGenerator> pValue) {
        cases.add(new Case(name, process, 0, most, pValue));
    }

    private void losses() {
        for (int n : new int[] {30, 100, 500}) {
            add(
                    "Diebold-Mariano, n = " + n,
                    "two forecasts of equal loss, neither nested in the other",
                    random ->
                            DieboldMariano.twoSided(losses(n, 0, random), losses(n, 0, random), 1)
                                    .pValue());
        }
        add(
                "Diebold-Mariano, 3 steps, n = 500",
                "the same, errors are sums of three shocks",
                random ->
                        DieboldMariano.twoSided(losses(500, 2, random), losses(500, 2, random), 3)
                                .pValue());
        add(
                "Diebold-Mariano, 3 steps, holes, n = 500",
                "the same, of 31 targets 11 are missing",
                random ->
                        DieboldMariano.firstBetter(
                                        at(HOLED, losses(775, 2, random)),
                                        at(HOLED, losses(775, 2, random)),
                                        Neighbours.on(HOLED),
                                        3)
                                .pValue());
        add(
                "Giacomini-White, n = 500",
                "two forecasts of equal loss, unforeseeable difference",
                random ->
                        GiacominiWhite.of(losses(500, 0, random), losses(500, 0, random), 1)
                                .pValue());
        add(
                "Mincer-Zarnowitz, n = 250",
                "what comes is the forecast and a shock",
                random -> {
                    double[] forecast = noise(250, random);
                    double[] actual = SimulatedSeries.sum(forecast, noise(250, random), 1);
                    return MincerZarnowitz.of(actual, forecast, 0).outcome().pValue();
                });
        add(
                "Encompassing, n = 250",
                "the second forecast is the first and noise",
                random -> {
                    double[] first = noise(250, random);
                    double[] second = SimulatedSeries.sum(first, noise(250, random), 0.5);
                    return Encompassing.of(first, second, 1).outcome().pValue();
                });
    }

    private void directions() {
        add(
                "Pesaran-Timmermann, n = 250",
                "independent signs, 58 % of the actual ones positive",
                random -> {
                    double[] actual = shifted(noise(250, random), 0.2);
                    return PesaranTimmermann.of(actual, noise(250, random)).outcome().pValue();
                });
        add(
                "Anatolyev-Gerko, n = 250",
                "the same",
                random -> {
                    double[] actual = shifted(noise(250, random), 0.2);
                    return AnatolyevGerko.of(actual, noise(250, random)).pValue();
                });
        add(
                "Lag copy, n = 250",
                "changes of forecast and price are independent",
                random -> LagCopy.of(noise(250, random), noise(250, random), 1).outcome().pValue());
    }

    private void coverage() {
        add(
                "Kupiec, 95 % interval, n = 1000",
                "independent misses at the promised rate",
                random -> misses(1_000, 0.05, random).unconditional(0.05).pValue());
        add(
                "Kupiec, 80 % interval, n = 250",
                "the same", random -> misses(250, 0.2, random).unconditional(0.2).pValue());
        add(
                "Christoffersen, independence, 80 %, n = 500",
                "the same", random -> misses(500, 0.2, random).independence().pValue());
        add(
                "Christoffersen, conditional, 80 %, n = 500",
                "the same", random -> misses(500, 0.2, random).conditional(0.2).pValue());
        add(
                "Weibull duration, 99 %, n = 5000",
                "the same",
                random ->
                        WeibullDuration.of(SimulatedSeries.misses(5_000, 0.01, random))
                                .outcome()
                                .pValue());
    }

    private void residuals() {
        add(
                "Ljung-Box, 10 lags, n = 250",
                "independent normal values",
                random -> LjungBox.outcome(noise(250, random), 10, 0).pValue());
        add(
                "Box-Pierce, 10 lags, n = 1000",
                "independent normal values",
                random -> BoxPierce.of(noise(1_000, random), 10, 0).pValue());
        add(
                "Jarque-Bera, n = 1000",
                "independent normal values",
                random -> JarqueBera.of(noise(1_000, random)).pValue());
        add(
                "ARCH-LM, 5 lags, n = 1000",
                "independent normal values",
                random -> ArchLm.of(noise(1_000, random), 5).pValue());
        add(
                "Variance ratio, robust, 5 bars, n = 500",
                "independent normal returns",
                random -> VarianceRatio.of(noise(500, random), 5).robust().pValue());
        for (var regression : DickeyFuller.Regression.values()) {
            add(
                    "Dickey-Fuller, %s, 4 lags, n = 250"
                            .formatted(regression.name().toLowerCase(Locale.ROOT)),
                    "random walk",
                    random ->
                            DickeyFuller.of(SimulatedSeries.walk(250, random), 4, regression)
                                    .pValue());
        }
    }

    private void bootstraps() {
        for (var statistic : ModelConfidenceSet.Statistic.values()) {
            atMost(
                    0.07,
                    "Confidence set, %s, 4 models, n = 100"
                            .formatted(statistic.name().toLowerCase(Locale.ROOT)),
                    "equal losses; rejected: a given model is outside the 95 % set",
                    random ->
                            ModelConfidenceSet.of(
                                            models(4, 100, random), rows(100, random), statistic)
                                    .pValues()
                                    .getFirst());
        }
        for (int n : new int[] {100, 250}) {
            atMost(
                    0.07,
                    "Reality Check, 10 models, n = %d".formatted(n),
                    "no model better than the benchmark",
                    random -> white(losses(n, 0, random), models(10, n, random), random).upper());
        }
        for (int n : new int[] {30, 100, 500}) {
            atMost(
                    0.07,
                    "Superior ability, 10 models, n = %d".formatted(n),
                    "no model better than the benchmark",
                    random ->
                            superior(losses(n, 0, random), models(10, n, random), 2, random)
                                    .consistent());
        }
        for (int n : new int[] {30, 100}) {
            atMost(
                    0.07,
                    "Superior ability, 10 models, blocks from the data, n = %d".formatted(n),
                    "the same",
                    random -> {
                        double[] benchmark = losses(n, 0, random);
                        double[][] models = models(10, n, random);
                        return superior(benchmark, models, block(benchmark, models), random)
                                .consistent();
                    });
        }
        atMost(
                0.07,
                "Reality Check, grid of 20, n = 250",
                "twenty worthless strategies against cash",
                random -> white(new double[250], strategies(random), random).upper());
        atMost(
                0.07,
                "Deflated Sharpe above 0.95, grid of 20, n = 250",
                "the best of twenty worthless strategies",
                random -> 1 - deflated(strategies(random)));
    }

    private void nested() {
        atMost(
                0.05,
                "Diebold-Mariano, drift called better than naive, n = 250",
                "random walk, expanding window from 250 bars",
                random -> {
                    NestedForecasts walk = NestedForecasts.drift(random);
                    return DieboldMariano.firstBetter(walk.largeLosses(), walk.smallLosses(), 1)
                            .pValue();
                });
        atMost(
                0.05,
                "Diebold-Mariano, AR(1) called better than naive, n = 250",
                "the same",
                random -> {
                    NestedForecasts walk = NestedForecasts.autoregression(random);
                    return DieboldMariano.firstBetter(walk.largeLosses(), walk.smallLosses(), 1)
                            .pValue();
                });
        atMost(
                0.07,
                "Clark-West, drift against naive, n = 250",
                "the same",
                random -> NestedForecasts.drift(random).clarkWest().pValue());
        atMost(
                0.07,
                "Clark-West, AR(1) against naive, n = 250",
                "the same",
                random -> NestedForecasts.autoregression(random).clarkWest().pValue());
    }

    private static double[] at(int[] times, double[] values) {
        return Arrays.stream(times).mapToDouble(t -> values[t]).toArray();
    }

    private static double[] losses(int n, int order, RandomGenerator random) {
        return SimulatedSeries.squares(SimulatedSeries.movingSums(n, order, random));
    }

    private static double[][] models(int count, int n, RandomGenerator random) {
        double[][] models = new double[count][];
        Arrays.setAll(models, m -> losses(n, 0, random));
        return models;
    }

    private static int[][] rows(int n, RandomGenerator random) {
        return new StationaryBootstrap(2, 200).resamples(n, random);
    }

    private static SuperiorAbility superior(
            double[] benchmark, double[][] models, double block, RandomGenerator random) {
        int[][] rows = new StationaryBootstrap(block, 200).resamples(benchmark.length, random);
        return SuperiorAbility.corrected(benchmark, models, rows, block);
    }

    // The longest of all, as the verdict takes it.
    private static double block(double[] benchmark, double[][] models) {
        return Arrays.stream(models)
                .map(model -> SimulatedSeries.sum(benchmark, model, -1))
                .mapToDouble(BlockLength::of)
                .reduce(1, Math::max);
    }

    private static SuperiorAbility white(
            double[] benchmark, double[][] models, RandomGenerator random) {
        return SuperiorAbility.white(benchmark, models, rows(benchmark.length, random), 2);
    }

    private static double[][] strategies(RandomGenerator random) {
        double[][] returns = new double[20][];
        Arrays.setAll(returns, m -> noise(250, random));
        return returns;
    }

    private static double deflated(double[][] returns) {
        double[] ratios =
                Arrays.stream(returns)
                        .mapToDouble(r -> ProbabilisticSharpe.of(r).sharpe())
                        .toArray();
        int best = 0;
        for (int i = 1; i < ratios.length; i++) {
            best = ratios[i] > ratios[best] ? i : best;
        }
        double deviation = Moments.of(ratios).deviation();
        return DeflatedSharpe.of(ProbabilisticSharpe.of(returns[best]), 250, 20, deviation);
    }

    private static Coverage misses(int n, double rate, RandomGenerator random) {
        return Coverage.of(SimulatedSeries.misses(n, rate, random));
    }

    private static double[] noise(int n, RandomGenerator random) {
        return SimulatedSeries.noise(n, random);
    }

    private static double[] shifted(double[] values, double by) {
        return Arrays.stream(values).map(x -> x + by).toArray();
    }
}
