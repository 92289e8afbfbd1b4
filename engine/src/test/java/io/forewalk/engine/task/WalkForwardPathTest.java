package io.forewalk.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.LastClose;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thirty bars, ten known at the first fit, a fit every five: cuts 9, 14, 19, 24 and 29. */
class WalkForwardPathTest {

    @Test
    void anOriginThatCannotBeForecastFailsAloneAndItsFoldSaysWhy() {
        ForecastLog log = Tasks.of(new Failing(16)).run();

        assertThat(log.entries()).hasSize(21);
        assertThat(log.at(15).next().close().point()).isFinite();
        assertThat(log.at(16).next().close().point()).isNaN();
        assertThat(log.at(17).next().close().point()).isFinite();
        assertThat(log.fits())
                .extracting(FitMark::failure)
                .containsExactly("", "No answer at 16.", "", "", "");
    }

    @Test
    void aBlockOfAnotherLengthThanAskedForFailsWhole() {
        ForecastLog log = Tasks.of(new WrongCount()).run();

        assertThat(log.entries()).hasSize(21);
        assertThat(log.entries())
                .allMatch(entry -> Double.isNaN(entry.forecast().next().close().point()));
        assertThat(log.fits().getFirst().failure())
                .isEqualTo("The forecasts (6) must be as many as origins (5).");
        assertThat(log.fits()).allMatch(FitMark::failed);
    }

    @Test
    void memoryIsAveragedOverAllFolds() {
        ForecastLog log = Tasks.of(new Remembering(-1)).run();

        assertThat(log.memory().origins()).isEqualTo(21);
        assertThat(log.memory().close().getFirst()).isCloseTo(19, within(1e-12));
    }

    @Test
    void memoryThatCannotBeShownCostsNoForecast() {
        ForecastLog log = Tasks.of(new Remembering(19)).run();

        assertThat(log.memory().origins()).isEqualTo(16);
        assertThat(log.fits()).noneMatch(FitMark::failed);
        assertThat(log.at(20).next().close().point()).isFinite();
    }

    @Test
    void aFullMemoryEndsTheRunAndIsNamed() {
        LocalPool pool = new LocalPool(1);
        List<ForecastTask> tasks = List.of(Tasks.of(new LastClose()), Tasks.of(new Exhausted()));

        assertThatThrownBy(() -> pool.run(tasks, Progress.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The forecasts of tested for A failed.")
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aFitAtTheLastBarIsTheOneThatTheWalkMakesThere() {
        ForecastLog walked = Tasks.of(new Drawing()).run();

        ForecastLog fresh = Tasks.of(new Drawing()).runAtLastBar(Progress.NONE);

        assertThat(fresh.entries()).containsExactly(walked.entries().getLast());
        assertThat(fresh.fits().getFirst().fold().lastTrainingBar()).isEqualTo(29);
        assertThat(fresh.fits()).extracting(FitMark::kind).containsExactly(FitMark.Kind.FIT);
    }

    /** Draws its forecast as it is fitted. */
    private record Drawing() implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            double drawn = window.length() + window.random().generator().nextDouble();
            return new FittedForecaster() {
                @Override
                public Forecaster method() {
                    return new Drawing();
                }

                @Override
                public Forecast forecast(MarketView known) {
                    var price = PredictiveDistribution.ofPoint(drawn);
                    return Forecast.of(price, price);
                }
            };
        }
    }

    /** Answers everywhere but at one origin. */
    private record Failing(int origin) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            FittedForecaster sound = new LastClose().fit(window);
            return new Asked(this, known -> answer(sound, known));
        }

        private Forecast answer(FittedForecaster sound, MarketView known) {
            if (known.target().last() == origin) {
                throw new IllegalStateException("No answer at %d.".formatted(origin));
            }
            return sound.forecast(known);
        }
    }

    /** Remembers the mean of its origins' indices, but fails in the fold of one cut. */
    private record Remembering(int failing) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            return new WithMemory(this, new LastClose().fit(window));
        }
    }

    private record WithMemory(Remembering method, FittedForecaster sound)
            implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            return sound.forecast(known);
        }

        @Override
        public NetworkMemory memory(MarketView known, int firstOrigin, int lastOrigin) {
            if (firstOrigin == method.failing()) {
                throw new IllegalStateException("Nothing to show.");
            }
            List<Double> mean = List.of((firstOrigin + lastOrigin) / 2.0);
            return new NetworkMemory(
                    lastOrigin - firstOrigin + 1, mean, mean, List.of(0.5), GateWindow.NONE);
        }
    }

    /** One answer too many. */
    private record WrongCount() implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            FittedForecaster sound = new LastClose().fit(window);
            return new OneMore(this, sound);
        }
    }

    private record OneMore(Forecaster method, FittedForecaster sound) implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            return sound.forecast(known);
        }

        @Override
        public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
            return java.util.Collections.nCopies(lastOrigin - firstOrigin + 2, forecast(known));
        }
    }

    /** Has no memory left at the first fit. */
    private record Exhausted() implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    private record Asked(
            Forecaster method, java.util.function.Function<MarketView, Forecast> answer)
            implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            return answer.apply(known);
        }
    }
}
