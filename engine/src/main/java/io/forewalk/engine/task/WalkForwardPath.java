package io.forewalk.engine.task;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.engine.walkforward.RefitPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One task on its way through time: fit or update at each cut, then forecast the block behind it.
 */
final class WalkForwardPath {

    private static final Logger LOG = LoggerFactory.getLogger(WalkForwardPath.class);

    private final ForecastTask task;
    private final Progress progress;
    private final RandomSource random;
    private final List<Fold> folds;
    private final Trail trail;
    private Optional<FittedForecaster> model = Optional.empty();

    WalkForwardPath(ForecastTask task, TaskStore store, Progress progress) {
        this(
                task,
                store,
                progress,
                task.walkForward().folds(task.market().target().length(), task.refit()));
    }

    WalkForwardPath(ForecastTask task, TaskStore store, Progress progress, List<Fold> folds) {
        this.task = task;
        this.progress = progress;
        this.trail = new Trail(task, store);
        this.folds = folds;
        this.random =
                new RandomSource(task.seed())
                        .named(task.name())
                        .named(task.market().target().instrument().symbol());
    }

    ForecastLog walk() {
        model = trail.takeUp();
        for (Fold fold : folds.subList(trail.fits(), folds.size())) {
            learn(fold);
            forecastBlock(fold);
            remember(fold);
            trail.keep(model);
            report(fold);
        }
        return trail.log();
    }

    private void learn(Fold fold) {
        TrainingWindow window = windowOf(fold);
        boolean warm = task.refit().mode() == RefitPolicy.UPDATE && model.isPresent();
        FitMark.Kind kind = warm ? FitMark.Kind.UPDATE : FitMark.Kind.FIT;
        long start = System.nanoTime();
        String failure = "";
        try {
            model = Optional.of(warm ? model.get().update(window) : task.forecaster().fit(window));
        } catch (RuntimeException e) {
            // A failed fold is recorded, not hidden: its forecasts are NaN and the run goes on.
            warn("could not be fitted at bar", fold, e);
            model = Optional.empty();
            failure = reasonOf(e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ModelSummary summary = model.map(FittedForecaster::summary).orElse(ModelSummary.EMPTY);
        trail.add(new FitMark(fold, kind, failure, summary, took));
    }

    private TrainingWindow windowOf(Fold fold) {
        return new TrainingWindow(
                task.market().upTo(fold.lastTrainingBar()),
                fold.firstTrainingBar(),
                random.named("cut " + fold.cut()),
                task.walkForward().validationShare(),
                horizon());
    }

    private void forecastBlock(Fold fold) {
        MarketView known = task.market().upTo(fold.lastOrigin());
        List<Forecast> block =
                model.map(fitted -> ask(fitted, known, fold)).orElseGet(() -> nothing(fold));
        for (int i = 0; i < block.size(); i++) {
            int origin = fold.cut() + i;
            trail.add(new LogEntry(origin, known.target().end(origin), block.get(i)));
        }
    }

    private List<Forecast> ask(FittedForecaster fitted, MarketView known, Fold fold) {
        try {
            List<Forecast> block = fitted.forecastEach(known, fold.cut(), fold.lastOrigin());
            int asked = fold.lastOrigin() - fold.cut() + 1;
            if (block.size() != asked) {
                fail(
                        "The forecasts (%d) must be as many as origins (%d)."
                                .formatted(block.size(), asked));
                return nothing(fold);
            }
            block.forEach(this::requireHorizon);
            return block;
        } catch (RuntimeException e) {
            warn("could not forecast after bar", fold, e);
            fail(reasonOf(e));
            return askOneByOne(fitted, known, fold);
        }
    }

    // A bar that cannot be forecast must not cost the origins before it their forecasts: whether
    // they exist would then depend on later prices.
    private List<Forecast> askOneByOne(FittedForecaster fitted, MarketView known, Fold fold) {
        return IntStream.rangeClosed(fold.cut(), fold.lastOrigin())
                .mapToObj(origin -> askAt(fitted, known.upTo(origin), origin))
                .toList();
    }

    private Forecast askAt(FittedForecaster fitted, MarketView known, int origin) {
        try {
            List<Forecast> answer = fitted.forecastEach(known, origin, origin);
            answer.forEach(this::requireHorizon);
            return answer.size() == 1 ? answer.getFirst() : Forecast.none(horizon());
        } catch (RuntimeException e) {
            LOG.debug("{} could not forecast at bar {}.", fitted.method(), origin, e);
            return Forecast.none(horizon());
        }
    }

    // No forecast hangs on it: what goes wrong here leaves a picture out and the fold as it is.
    private void remember(Fold fold) {
        MarketView known = task.market().upTo(fold.lastOrigin());
        try {
            NetworkMemory block =
                    model.map(fitted -> fitted.memory(known, fold.cut(), fold.lastOrigin()))
                            .orElse(NetworkMemory.NONE);
            trail.add(block);
        } catch (RuntimeException e) {
            LOG.warn("{} could not show its memory after bar {}.", task.name(), fold.cut(), e);
        }
    }

    private void fail(String reason) {
        FitMark mark = trail.last();
        trail.replaceLast(
                new FitMark(mark.fold(), mark.kind(), reason, mark.summary(), mark.took()));
    }

    private List<Forecast> nothing(Fold fold) {
        return Collections.nCopies(fold.lastOrigin() - fold.cut() + 1, Forecast.none(horizon()));
    }

    private void report(Fold fold) {
        FitMark mark = trail.last();
        List<Double> losses =
                mark.summary().curves().getOrDefault("trainingLoss", List.of(Double.NaN));
        progress.finished(
                new Progress.FinishedFit(
                        task.name(),
                        task.market().target().instrument().symbol(),
                        trail.fits(),
                        folds.size(),
                        fold.cut() + 1,
                        mark.took().toNanos() / 1e9,
                        losses.isEmpty() ? Double.NaN : losses.getLast()));
    }

    private void requireHorizon(Forecast forecast) {
        if (forecast.steps().size() != horizon()) {
            throw new IllegalStateException(
                    "The steps (%d) must be as many as the horizon (%d)."
                            .formatted(forecast.steps().size(), horizon()));
        }
    }

    private int horizon() {
        return task.walkForward().horizon();
    }

    /** A refusal that says why needs no trace; what nobody foresaw does. */
    private void warn(String what, Fold fold, RuntimeException e) {
        boolean said = e instanceof IllegalArgumentException || e instanceof IllegalStateException;
        if (said) {
            LOG.warn("{} {} {}: {}", task.name(), what, fold.cut(), reasonOf(e));
        } else {
            LOG.warn("{} {} {}.", task.name(), what, fold.cut(), e);
        }
    }

    private static String reasonOf(RuntimeException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
