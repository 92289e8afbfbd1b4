package io.forewalk.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Alteration;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.MemoryStore;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 120 bars, 60 known at the first fit, a fit every 10. */
class SelectedForecasterTest {

    private static final PriceHistory WALK = Markets.randomWalk("A", 120, 5);

    @Test
    void oneCandidateForecastsAsIfItAloneHadBeenWritten() {
        for (RefitPolicy mode : List.of(RefitPolicy.REFIT, RefitPolicy.UPDATE)) {
            ForecastLog plain = walk(new Drifting(5), mode, WALK);
            ForecastLog selected = walk(selecting(20, new Drifting(5)).method(), mode, WALK);

            assertThat(selected.entries()).isEqualTo(plain.entries());
        }
    }

    @Test
    void theSmallestErrorOnTheLastShareOfTheWindowIsChosen() {
        ForecastLog log = walk(three().method(), RefitPolicy.REFIT, WALK);

        for (FitMark fit : log.fits()) {
            List<Double> errors = scores(fit);
            assertThat(errors).hasSize(3);
            for (int i = 0; i < 3; i++) {
                double byHand = error(new int[] {1, 5, 40}[i], fit.fold().cut());
                assertThat(errors.get(i)).isCloseTo(byHand, within(1e-12));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Alteration.class)
    void pricesAfterTheWindowChangeNoChoice(Alteration alteration) {
        ForecastLog log = walk(three().method(), RefitPolicy.REFIT, WALK);
        for (int cut = 69; cut < 119; cut += 10) {
            ForecastLog altered =
                    walk(three().method(), RefitPolicy.REFIT, alteration.after(WALK, cut));

            int fits = (cut - 59) / 10 + 1;
            for (int fit = 0; fit < fits; fit++) {
                assertThat(altered.fits().get(fit).summary())
                        .isEqualTo(log.fits().get(fit).summary());
            }
        }
    }

    @Test
    void aCandidateThatCannotBeTrainedNeverWins() {
        ForecastLog log =
                walk(
                        selecting(10, new Drifting(-1), new Drifting(5)).method(),
                        RefitPolicy.REFIT,
                        WALK);

        assertThat(log.fits()).allMatch(fit -> scores(fit).getFirst().isNaN());
        assertThat(log.fits())
                .allMatch(fit -> "bars: 5".equals(fit.summary().words().get("selected")));
    }

    @Test
    void ownValuesForecastWhereNoCandidateHasAScore() {
        ForecastLog log = walk(selecting(10, new Drifting(-1)).method(), RefitPolicy.REFIT, WALK);

        assertThat(log.entries())
                .isEqualTo(walk(new Drifting(2), RefitPolicy.REFIT, WALK).entries());
    }

    @Test
    void updatesKeepTheChoiceUntilAnotherIsDue() {
        ForecastLog log = walk(three().method(), RefitPolicy.UPDATE, WALK);

        List<Boolean> compared =
                log.fits().stream()
                        .map(fit -> fit.summary().curves().containsKey(ChosenForecaster.SCORES))
                        .toList();

        assertThat(compared).containsExactly(true, false, true, false, true, false, true);
    }

    @ParameterizedTest
    @EnumSource(
            value = RefitPolicy.class,
            names = {"REFIT", "UPDATE"})
    void aPathThatGoesOnChoosesAsIfNothingHadHappened(RefitPolicy mode) {
        Forecaster method = three().method();
        assertThat(method).isInstanceOf(ResumableForecaster.class);
        ForecastTask task = task(method, mode, WALK);
        MemoryStore store = new MemoryStore();
        ForecastLog whole = task.run(store, Progress.NONE);

        for (int done = 0; done <= whole.fits().size(); done++) {
            ForecastLog resumed = task.run(store.upTo(done), Progress.NONE);

            assertThat(resumed.entries()).isEqualTo(whole.entries());
            assertThat(resumed.fits())
                    .usingRecursiveComparison()
                    .ignoringFields("took")
                    .isEqualTo(whole.fits());
        }
    }

    @Test
    void choicesAreReadFromTheMarksOfTheFits() {
        ForecastLog log = walk(three().method(), RefitPolicy.REFIT, WALK);

        Selection selection =
                new ForecasterChoices(
                                log,
                                three(),
                                bar -> bar <= WALK.last() ? WALK.close(bar) : Double.NaN)
                        .selection();

        assertThat(selection.choices()).hasSize(log.fits().size());
        for (int i = 0; i < selection.choices().size(); i++) {
            Choice choice = selection.choices().get(i);
            String said = log.fits().get(i).summary().words().getOrDefault("selected", "");
            assertThat(selection.settings(choice.chosen())).isEqualTo(said);
            assertThat(choice.cut()).isEqualTo(WALK.end(59 + 10 * i));
            assertThat(Double.isFinite(choice.outOfSampleOfChosen())).isEqualTo(i < 6);
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }

    private static List<Double> scores(FitMark fit) {
        return fit.summary().curves().getOrDefault(ChosenForecaster.SCORES, List.of());
    }

    /** Root mean squared return error on the last 20 % of the window, drift from before it. */
    private static double error(int bars, int cut) {
        int first = cut - (int) Math.floor(0.2 * (cut + 1));
        double drift = StrictMath.log(WALK.close(first) / WALK.close(first - bars)) / bars;
        double sum = 0;
        for (int origin = first; origin < cut; origin++) {
            double move = StrictMath.log(WALK.close(origin + 1) / WALK.close(origin));
            sum += (move - drift) * (move - drift);
        }
        return Math.sqrt(sum / (cut - first));
    }

    private static SelectedForecaster three() {
        return selecting(20, new Drifting(1), new Drifting(5), new Drifting(40));
    }

    private static SelectedForecaster selecting(int every, Drifting... methods) {
        List<Candidate<Forecaster>> candidates = new ArrayList<>();
        for (Drifting method : methods) {
            candidates.add(new Candidate<>(Map.of("bars", "" + method.bars()), method));
        }
        return new SelectedForecaster(
                new Drifting(2), candidates, ForecastMeasure.RETURN_RMSE, every, 0);
    }

    private static ForecastLog walk(Forecaster method, RefitPolicy mode, PriceHistory history) {
        return task(method, mode, history).run();
    }

    private static ForecastTask task(Forecaster method, RefitPolicy mode, PriceHistory history) {
        Refit refit = new Refit(mode, 10);
        return new ForecastTask(
                MarketView.of(history),
                new WalkForward(TrainingSpan.EXPANDING, 60, 0, 0, 0, 0.2, refit),
                refit,
                "tested",
                method,
                7);
    }

    /** Goes on with the mean log return of the last bars known at the fit. */
    private record Drifting(int bars) implements ResumableForecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            PriceHistory known = window.target();
            if (bars < 1) {
                throw new IllegalArgumentException(
                        "The bars (%d) must be above 0.".formatted(bars));
            }
            double last = known.close(known.last());
            return new Fitted(this, StrictMath.log(last / known.close(known.last() - bars)) / bars);
        }

        @Override
        public SavedModel save(FittedForecaster model) {
            String text = Double.toString(((Fitted) model).drift());
            return new SavedModel(Map.of("drift.txt", text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public FittedForecaster restore(SavedModel saved) {
            String text = new String(saved.file("drift.txt"), StandardCharsets.UTF_8);
            return new Fitted(this, Double.parseDouble(text));
        }
    }

    private record Fitted(Drifting method, double drift) implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            double close = known.target().close(known.target().last());
            PredictiveDistribution next =
                    PredictiveDistribution.ofPoint(close * StrictMath.exp(drift));
            return Forecast.of(next, next);
        }

        // Learns half of what is new, so that a warm start can be told from a fresh one.
        @Override
        public FittedForecaster update(TrainingWindow grown) {
            double fresh = Optional.of(method.fit(grown)).map(Fitted.class::cast).get().drift();
            return new Fitted(method, (drift + fresh) / 2);
        }
    }
}
