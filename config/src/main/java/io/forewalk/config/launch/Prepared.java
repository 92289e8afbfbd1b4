package io.forewalk.config.launch;

import io.forewalk.config.wiring.ExperimentAssembler;
import io.forewalk.config.yaml.ExperimentDocument;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.market.MarketData;

/** An experiment whose file and data hold: what a run starts from. */
record Prepared(ExperimentDocument document, Experiment experiment, MarketData market) {

    /**
     * Reads the file, then the data it names.
     *
     * @throws io.forewalk.config.yaml.ConfigException if the file does not hold
     * @throws io.forewalk.engine.market.MarketDataException if the data does not
     */
    static Prepared of(ExperimentOptions options, Application application) {
        application.use(options.plugins.paths);
        ExperimentDocument document =
                application.reader().read(options.file, options.overrides(), options.dataRoot);
        Experiment experiment = ExperimentAssembler.assemble(document);
        MarketData market = experiment.market().load();
        document.requireFits(market);
        experiment.requireEnoughBars(market);
        return new Prepared(document, experiment, market);
    }

    /** Out-of-sample bars of the longest history. */
    int scoredBars() {
        return longest() - experiment.walkForward().initialBars();
    }

    /** Folds of the longest history. */
    int folds() {
        return experiment.walkForward().folds(longest()).size();
    }

    private int longest() {
        return market.histories().stream().mapToInt(history -> history.length()).max().orElse(0);
    }
}
