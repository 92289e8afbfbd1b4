package io.forewalk.engine.task;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.settings.Content;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.WalkForward;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit of work: one instrument, one forecaster, one seed, a whole path through time. A pure
 * function of its content, so it can run anywhere.
 *
 * @param refit the forecaster's own, or the common one
 * @param name of the forecaster's entry
 * @param seed 0 where chance plays no part
 */
public record ForecastTask(
        MarketView market,
        WalkForward walkForward,
        Refit refit,
        String name,
        Forecaster forecaster,
        long seed)
        implements Serializable {

    /** Walks the whole path. */
    public ForecastLog run() {
        return run(TaskStore.NONE, Progress.NONE);
    }

    /** Walks the path from where the store's part of it ends, and says after each fit how far. */
    public ForecastLog run(TaskStore store, Progress progress) {
        return new WalkForwardPath(this, store, progress).walk();
    }

    /**
     * One fit from nothing at the last bar, and what it says of the bars that come: how a method
     * that was tested is put to use. The log has this one entry.
     */
    public ForecastLog runAtLastBar(Progress progress) {
        Fold last = walkForward.lastFold(market.target().length());
        return new WalkForwardPath(this, TaskStore.NONE, progress, List.of(last)).walk();
    }

    /** Number of fits on the path. */
    public int fits() {
        return walkForward.folds(market.target().length(), refit).size();
    }

    /** SHA-256 of the content in hexadecimal: the name of its stored result. */
    public String digest() {
        List<String> parts = new ArrayList<>();
        parts.add(market.target().digest());
        market.others().histories().forEach(history -> parts.add(history.digest()));
        parts.add(Content.of(walkForward));
        parts.add(Content.of(refit));
        parts.add(name);
        parts.add(Content.of(forecaster));
        parts.add(Long.toString(seed));
        return Content.digest(parts);
    }
}
