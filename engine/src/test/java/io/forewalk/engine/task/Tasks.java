package io.forewalk.engine.task;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;

/** Tasks on thirty bars, ten known at the first fit, a fit every five: cuts 9, 14, 19, 24, 29. */
final class Tasks {

    private Tasks() {}

    /** Every fit starts from nothing. */
    static ForecastTask of(Forecaster forecaster) {
        return of(forecaster, RefitPolicy.REFIT);
    }

    static ForecastTask of(Forecaster forecaster, RefitPolicy mode) {
        Refit refit = new Refit(mode, 5);
        return new ForecastTask(
                MarketView.of(Markets.randomWalk("A", 30, 1)),
                new WalkForward(TrainingSpan.EXPANDING, 10, 0, 0, 0, 0.2, refit),
                refit,
                "tested",
                forecaster,
                0);
    }
}
