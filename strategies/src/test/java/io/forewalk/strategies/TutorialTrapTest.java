package io.forewalk.strategies;

import static io.forewalk.strategies.TutorialPrices.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.statistics.CrossCorrelation;
import io.forewalk.engine.statistics.LagCopy;
import io.forewalk.strategies.TutorialPrices.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Where the figures of {@code docs/tutorial-trap.md} come from: what each error of the copied
 * stock-price tutorial claims on the bundled GOOG prices, beside what is true. Each test works out
 * both, asserts which is the rosier one, and requires the page to print them as they are. A linear
 * model on the tutorial's inputs stands for its network: same traps, no training, no chance.
 */
final class TutorialTrapTest {

    private static final Path PAGE = Path.of("..", "docs", "tutorial-trap.md");
    private static final int LOOKBACK = 60;

    private final TutorialPrices goog = TutorialPrices.inOrderOfTime();

    @Test
    void newestRowFirstShowsTomorrow() throws IOException {
        double claimed = hitRateFromRowAbove(goog.inOrderOfFile());
        double real = hitRateFromRowAbove(goog);

        assertThat(claimed).isGreaterThan(80);
        assertThat(real).isLessThan(60);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 1 | newest row first | direction right on %.1f %% | %.1f %% |",
                        claimed,
                        real));
    }

    // Whether the close lies above or below that of the row above, said by that row's open.
    private static double hitRateFromRowAbove(TutorialPrices prices) {
        double[] last = prices.lastCloses();
        return TutorialScores.hitRate(
                changes(prices.testCloses(), last), changes(prices.lastOpens(), last));
    }

    @Test
    void scalerOfAllDataKnowsTheHighsToCome() throws IOException {
        Range all = goog.range(goog.length() - 1);

        for (int twentieth = 10; twentieth <= 19; twentieth++) {
            double border = twentieth / 20.0;
            assertThat(belowBorder(border, row -> all)).isGreaterThan(belowBorder(border));
        }
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 2 | scaler fitted on all data | %+.1f %% | %+.1f %% |",
                        belowBorder(0.6, row -> all),
                        belowBorder(0.6)));
    }

    private double belowBorder(double border) {
        return belowBorder(border, goog::range);
    }

    // Profit of holding from the next open on while the scaled close is below the border.
    private double belowBorder(double border, IntFunction<Range> scaler) {
        return profit(
                row -> scaler.apply(row).scaled(goog.close(row)) < border,
                row -> goog.open(row + 2) / goog.open(row + 1));
    }

    @Test
    void rangeOfTrainingWindowEndsBelowThePricesToCome() throws IOException {
        double[] closes = goog.testCloses();
        Range all = goog.range(goog.length() - 1);
        Range trained = goog.range(TRAINED - 1);

        assertThat(Arrays.stream(closes).map(all::scaled)).allMatch(x -> x >= 0 && x <= 1);
        long above = Arrays.stream(closes).map(trained::scaled).filter(x -> x > 1).count();
        assertThat(above).isGreaterThan(closes.length / 2);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 3 | prices scaled to 0..1 | none of %d closes above 1 | %d above 1 |",
                        closes.length,
                        above));
    }

    @Test
    void everyForecastOfLevelsLooksNearlyPerfect() throws IOException {
        double[] opens = goog.testOpens();
        double[] model = linearModelOfLevels();
        double[] naive = goog.lastCloses();

        double claimed = TutorialScores.rSquared(opens, model);
        double ofLastClose = TutorialScores.rSquared(opens, naive);
        assertThat(claimed).isGreaterThan(0.97).isLessThan(ofLastClose);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 4 | scores of levels | R² %.3f, accuracy %.1f %% | %.3f and %.1f %% |",
                        claimed,
                        TutorialScores.accuracy(opens, model),
                        ofLastClose,
                        TutorialScores.accuracy(opens, naive)));
    }

    @Test
    void lastOpenIsAnEasyRival() throws IOException {
        double[] opens = goog.testOpens();
        double lastClose = TutorialScores.rmse(opens, goog.lastCloses());
        double lastOpen = TutorialScores.rmse(opens, goog.lastOpens());

        assertThat(lastOpen / lastClose).isGreaterThan(1.5);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 5 | last open as baseline | RMSE %.2f to beat | %.2f to beat |",
                        lastOpen,
                        lastClose));
    }

    @Test
    void forecastOfLevelsCopiesYesterday() throws IOException {
        double[] opens = goog.testOpens();
        double[] model = linearModelOfLevels();
        LagCopy copy = LagCopy.ofLevels(logs(model), logs(opens), 1);
        double ratio =
                TutorialScores.rmse(opens, model) / TutorialScores.rmse(opens, goog.lastCloses());
        double followed = correlation(model, opens);

        assertThat(followed).isGreaterThan(0.98);
        assertThat(copy.correlations().get(1)).isGreaterThan(0.7);
        assertThat(copy.correlations().getFirst()).isLessThan(0);
        assertThat(copy.outcome().pValue()).isLessThan(0.001);
        assertThat(ratio).isGreaterThan(1.5);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 6 | the chart of levels | correlation %.3f | %.2f, and %.2f with the day"
                                + " before |",
                        followed,
                        copy.correlations().getFirst(),
                        copy.correlations().get(1)));
        pageSays(String.format(Locale.ROOT, "error %.2f times that of the last close", ratio));
    }

    @Test
    void modelIsAtHomeWhereItLearnt() throws IOException {
        double[] returns = goog.closeReturns();
        double[] predicted = TutorialPrices.predicted(returns, LOOKBACK, returns, goog.gaps());
        double claimed = hitRate(returns, predicted, LOOKBACK + 1, TRAINED);
        double real = hitRate(returns, predicted, TRAINED, goog.length());

        assertThat(claimed).isGreaterThan(65);
        assertThat(real).isBetween(45.0, 55.0);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 7 | scored where it learnt | direction right on %.1f %% | %.1f %% |",
                        claimed,
                        real));
    }

    @Test
    void signalEarnsTheDayThatMadeIt() throws IOException {
        assertThat(IntStream.of(5, 10, 20, 50))
                .allSatisfy(days -> assertThat(peeked(days)).isGreaterThan(100 + nextOpen(days)));
        assertThat(nextOpen(10)).isLessThan(0);
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 8 | signal not shifted | %+.1f %% | %+.1f %% |",
                        peeked(10),
                        nextOpen(10)));
    }

    @Test
    void fillAtTheCloseJustReadIsAnotherResult() throws IOException {
        assertThat(sameClose(10)).isGreaterThan(20 + nextOpen(10));
        assertThat(sameClose(20)).isLessThan(nextOpen(20));
        pageSays(
                String.format(
                        Locale.ROOT,
                        "| 9 | filled at the close just read | %+.1f %% | %+.1f %% |",
                        sameClose(10),
                        nextOpen(10)));
    }

    private double peeked(int days) {
        return profit(above(days), row -> goog.close(row) / goog.close(row - 1));
    }

    private double sameClose(int days) {
        return profit(above(days), row -> goog.close(row + 1) / goog.close(row));
    }

    private double nextOpen(int days) {
        return profit(above(days), row -> goog.open(row + 2) / goog.open(row + 1));
    }

    // Whether the close lies above the average close of so many days.
    private IntPredicate above(int days) {
        return row ->
                goog.close(row)
                        > IntStream.rangeClosed(row - days + 1, row)
                                .mapToDouble(goog::close)
                                .average()
                                .orElseThrow();
    }

    // Per cent gained by holding over the growth of each row whose signal is on, without costs.
    private double profit(IntPredicate signal, IntToDoubleFunction growth) {
        double equity =
                IntStream.range(TRAINED - 1, goog.length() - 2)
                        .filter(signal)
                        .mapToDouble(growth)
                        .reduce(1, (left, right) -> left * right);
        return 100 * (equity - 1);
    }

    private double[] linearModelOfLevels() {
        double[] opens = goog.opens();
        double[] predicted = TutorialPrices.predicted(opens, LOOKBACK, opens);
        return Arrays.copyOfRange(predicted, TRAINED, predicted.length);
    }

    private static double hitRate(double[] actual, double[] predicted, int from, int to) {
        return TutorialScores.hitRate(
                Arrays.copyOfRange(actual, from, to), Arrays.copyOfRange(predicted, from, to));
    }

    private static double correlation(double[] first, double[] second) {
        return CrossCorrelation.of(first, second, 0)[0];
    }

    private static double[] changes(double[] to, double[] from) {
        return IntStream.range(0, to.length).mapToDouble(i -> to[i] - from[i]).toArray();
    }

    private static double[] logs(double[] levels) {
        return Arrays.stream(levels).map(StrictMath::log).toArray();
    }

    private static void pageSays(String text) throws IOException {
        assertThat(Files.readString(PAGE)).contains(text);
    }
}
