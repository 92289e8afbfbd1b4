package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.FillRule;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.RunManifest;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.ForecastEvidence;
import io.forewalk.engine.metrics.NestedTest;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.TestOutcome;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.fixture.BuyAndHoldStub;
import io.forewalk.reports.fixture.LastCloseStub;
import io.forewalk.reports.fixture.LeaningStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.fixture.ThresholdStub;
import io.forewalk.reports.section.Verdict;
import io.forewalk.reports.section.VerdictSection;
import io.forewalk.reports.text.ConsoleSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Costs PAID = Costs.ofRate(0.001);

    @Test
    void saysPlainlyThatNothingIsProven() {
        ExperimentResult result = Results.quickstart().run();

        assertThat(told(result)).isEqualTo(golden("not-significant.txt"));
    }

    @Test
    void praisesWhereTheTestsAllowIt() {
        ExperimentResult result = unrivalled(PAID).run();

        assertThat(told(result)).isEqualTo(golden("significant.txt"));
    }

    @Test
    void bestOfSeveralIsNotPraisedByItsOwnInterval() {
        ExperimentResult result = predictable(PAID).run();

        assertThat(told(result)).isEqualTo(golden("best-of-several.txt"));
    }

    @Test
    void benchmarkIsTheAccountThatExcessReturnIsMeasuredAgainst() {
        ExperimentResult result =
                Results.quickstart()
                        .withoutStrategies()
                        .strategy("averages", new ThresholdStub(0, 50))
                        .run();

        double held = result.scorecard().benchmark().orElseThrow().value("totalReturn");
        double price =
                result.outcomes().getFirst().close(result.outcomes().getFirst().length() - 1)
                                / result.outcomes().getFirst().close(0)
                        - 1;

        assertThat(held).isNotEqualTo(price);
        assertThat(Verdict.of(result).trading().orElseThrow().benchmark().totalReturn())
                .isEqualTo(held);
    }

    @Test
    void narrowIntervalsOfALowLevelProveNothing() {
        ExperimentResult result = unrivalled(PAID).level(0.9).run();

        assertThat(told(result)).contains("not significant").doesNotContain("luck? Hardly");
    }

    // 55 returns, of which the rule that is traded on explains nine tenths.
    @Test
    void intervalsFromFewReturnsProveNothing() {
        var market =
                new SimulatedMarket(
                        SimulatedMarket.Kind.PLANTED_RULE,
                        560,
                        5,
                        "SIM",
                        0.2,
                        0.9,
                        LocalDate.of(2000, 1, 3));

        ExperimentResult result = unrivalled(PAID).market(market).run();

        assertThat(told(result))
                .contains("Intervals from fewer than 60 returns are too narrow")
                .doesNotContain("luck? Hardly");
    }

    @Test
    void warningTakesThePlaceOfPraiseWithoutCosts() {
        ExperimentResult result = unrivalled(Costs.NONE).run();

        assertThat(told(result)).isEqualTo(golden("no-costs.txt"));
    }

    @Test
    void tellsFailedFolds() {
        ExperimentResult result =
                unrivalled(PAID).forecaster("broken", new LastCloseStub(0, 0, 2, false)).run();

        assertThat(told(result)).isEqualTo(golden("failed-folds.txt"));
    }

    @Test
    void fitThatReadItsOwnTargetsShows() {
        ExperimentResult result = Results.quickstart().run();

        ExperimentResult wrong = withLateFit(result);

        assertThat(told(wrong))
                .contains("training ends before every target (4 of 5 folds)")
                .contains("Only with care. Training ended before every target in 4 of 5 folds");
    }

    @Test
    void suspectedSplitTakesThePlaceOfPraise() {
        ExperimentResult result = unrivalled(PAID).run();
        var note =
                new MarketNote(
                        MarketNote.Kind.SPLIT_SUSPECTED, "SIM", "1 jump, 7:1 on 2005-06-06.");

        ExperimentResult suspected = with(result, note);

        assertThat(told(suspected))
                .contains("1 suspected split", "7:1 on 2005-06-06", "RED ")
                .doesNotContain("[GOOD]");
    }

    @Test
    void modelThatBeatsTheNaiveAtTheOpenIsNamed() {
        ExperimentResult result = Results.quickstart().run();

        ExperimentResult beaten = withOpenTest(result, "arima", 0.01);

        assertThat(told(beaten))
                .contains("the next open better than the last close? Yes. arima forecasts")
                .contains("the next close better than the last close? No.")
                .containsPattern("; arima open return RMSE .*x naive, p = 0.010: better than");
    }

    @Test
    void modelThatBeatsTheNearestSimpleMethodIsNamedWithItsEffect() {
        ExperimentResult result = Results.quickstart().run();

        ExperimentResult beaten = withSimpleTests(result, 0.001);

        assertThat(told(beaten))
                .contains(
                        "the next open better than the best simple method? In 2 of 3 cases. lstm ")
                .containsPattern(
                        "times the error of arima, .*p = 0.003.\\. The RMSE of returns is 0.0\\d.%"
                                + " smaller")
                .contains("The test says better in 2 of 3 cases");
    }

    @Test
    void clarkAndWestDoNotPraiseALargerError() {
        ExperimentResult result = Results.quickstart().run();

        ExperimentResult nested = withNestedTests(result, 1e-6);

        assertThat(told(nested))
                .contains(
                        "the next close better than the best simple method? No. The nearest,"
                                + " lstm,");
    }

    @Test
    void clarkAndWestAloneMakeNoPlainYes() {
        ExperimentResult result = unrivalled(PAID).run();

        ExperimentResult nested = withoutBetterTests(result);

        assertThat(told(nested))
                .contains("the next close better than the best simple method? Not plainly. knowing")
                .contains("Diebold–Mariano, which does not take back the price of estimation,")
                .doesNotContain("[GOOD] Does a model");
    }

    @Test
    void simpleMethodsAloneHaveNoModelToBeAskedAbout() {
        ExperimentResult result =
                Results.small().forecaster("drift", new LastCloseStub(0.001, 0, 0, false)).run();

        assertThat(Verdict.of(result).challenges()).isEmpty();
        assertThat(told(result)).doesNotContain("the best simple method");
    }

    @Test
    void naiveAloneHasNothingToCompare() {
        assertThat(ConsoleSummary.of(Results.small().run(), "report.html"))
                .contains(" forecast   naive alone: nothing to compare\n")
                .contains(" trading    no strategy but buy & hold\n");
    }

    @Test
    void consoleHasFiveLinesAndAPath() {
        String text = ConsoleSummary.of(Results.quickstart().run(), "runs/q-1/report.html");

        assertThat(text.lines()).hasSize(6);
        assertThat(text).endsWith(" report     runs/q-1/report.html\n");
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    }

    @Test
    void accountsThatFillOptimisticallyAreNamed() {
        Account usual = new Account();
        var optimistic =
                new Account(
                        usual.cash(),
                        usual.lot(),
                        usual.shorts(),
                        usual.maxGross(),
                        usual.cashRate(),
                        FillRule.CLOSE_OPTIMISTIC,
                        usual.sizeAt(),
                        usual.closeAtEnd(),
                        usual.closeAtFoldEnd(),
                        usual.ledger(),
                        usual.finalizeTrades(),
                        usual.tradeOnClose());

        assertThat(told(Results.small().account(optimistic).run())).contains("closeOptimistic");
    }

    /** A market with a planted rule, and a forecaster that has found it. */
    private static Results predictable(Costs costs) {
        return Results.quickstart()
                .market(new SimulatedMarket(SimulatedMarket.Kind.PLANTED_RULE, 1800, 5))
                .costs(costs)
                .forecaster("knowing", new LeaningStub(0.005))
                .strategy("followKnowing", new ThresholdStub(0.001, 0), "knowing");
    }

    /** The same with one strategy beside buy and hold. */
    private static Results unrivalled(Costs costs) {
        return predictable(costs)
                .withoutStrategies()
                .strategy("buyAndHold", new BuyAndHoldStub())
                .strategy("followKnowing", new ThresholdStub(0.001, 0), "knowing");
    }

    /** The second fit of the first log as if it had been made ten bars later. */
    private static ExperimentResult withLateFit(ExperimentResult result) {
        ForecastLog log = result.logs().getFirst();
        List<FitMark> fits = new ArrayList<>(log.fits());
        FitMark fit = fits.get(1);
        Fold was = fit.fold();
        Fold late =
                new Fold(
                        was.index(),
                        was.cut() + 10,
                        was.firstTrainingBar(),
                        was.lastTrainingBar() + 10,
                        was.lastOrigin());
        fits.set(1, new FitMark(late, fit.kind(), fit.failure(), fit.summary(), fit.took()));
        List<ForecastLog> logs = new ArrayList<>(result.logs());
        logs.set(
                0,
                new ForecastLog(
                        log.instrument(), log.forecaster(), log.seed(), log.entries(), fits));
        return new ExperimentResult(
                result.experiment(),
                result.outcomes(),
                logs,
                result.backtests(),
                result.scorecard(),
                result.manifest());
    }

    private static ExperimentResult withOpenTest(
            ExperimentResult result, String forecaster, double p) {
        return withTests(
                result,
                t -> t.target() == PriceKind.OPEN && t.first().equals(forecaster) ? with(t, p) : t);
    }

    /** Every test of the network against arima, in favour of the network. */
    private static ExperimentResult withSimpleTests(ExperimentResult result, double p) {
        return withTests(
                result,
                t -> t.first().equals("arima") && t.second().equals("lstm") ? with(t, 1 - p) : t);
    }

    private static ExperimentResult withoutBetterTests(ExperimentResult result) {
        return withTests(result, t -> with(t, 0.4));
    }

    private static ExperimentResult withNestedTests(ExperimentResult result, double p) {
        ForecastEvidence was = result.scorecard().evidence();
        List<NestedTest> nested =
                was.nested().stream()
                        .map(t ->
                                new NestedTest(
                                        t.larger(), new TestOutcome(5, Double.NaN, p, 500, ""), p))
                        .toList();
        return with(
                result,
                result.scorecard().comparisons(),
                new ForecastEvidence(was.checks(), nested, was.pairs(), was.steps(), was.sets()));
    }

    private static ExperimentResult withTests(
            ExperimentResult result, UnaryOperator<ForecastComparison> change) {
        return with(
                result,
                result.scorecard().comparisons().stream().map(change).toList(),
                result.scorecard().evidence());
    }

    private static ExperimentResult with(
            ExperimentResult result, List<ForecastComparison> tests, ForecastEvidence evidence) {
        Scorecard card = result.scorecard();
        return new ExperimentResult(
                result.experiment(),
                result.outcomes(),
                result.logs(),
                result.backtests(),
                new Scorecard(
                        card.annualisation(),
                        card.forecasts(),
                        card.parts(),
                        card.strategies(),
                        tests,
                        evidence,
                        card.leftOut(),
                        card.definitions(),
                        card.benchmark(),
                        card.luck(),
                        card.worth()),
                result.manifest());
    }

    private static ForecastComparison with(ForecastComparison test, double p) {
        return new ForecastComparison(
                test.instrument(),
                test.target(),
                test.first(),
                test.seeds(),
                test.second(),
                test.secondSeeds(),
                test.statistic(),
                p,
                p,
                p,
                test.remark());
    }

    private static ExperimentResult with(ExperimentResult result, MarketNote note) {
        RunManifest manifest = result.manifest();
        return new ExperimentResult(
                result.experiment(),
                result.outcomes(),
                result.logs(),
                result.backtests(),
                result.scorecard(),
                new RunManifest(
                        manifest.environment(), manifest.data(), List.of(note), manifest.took()));
    }

    private static String told(ExperimentResult result) {
        Section verdict = new VerdictSection().of(result).orElseThrow();
        return verdict.blocks().stream().map(VerdictTest::line).collect(Collectors.joining("\n"))
                + "\n\n"
                + ConsoleSummary.of(result, "report.html");
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Banner banner -> banner.level() + " " + banner.text();
            case Block.Statement statement ->
                    "[%s] %s %s %s"
                            .formatted(
                                    statement.tone(),
                                    statement.question(),
                                    statement.answer(),
                                    statement.whole());
            default -> throw new AssertionError(block);
        };
    }

    private static String golden(String name) {
        try (InputStream in = VerdictTest.class.getResourceAsStream("/golden/verdict/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
