package io.forewalk.config.launch;

import io.forewalk.config.wiring.ExperimentAssembler;
import io.forewalk.config.yaml.ConfigException;
import io.forewalk.config.yaml.ExperimentDocument;
import io.forewalk.config.yaml.Place;
import io.forewalk.config.yaml.Problem;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.market.MarketData;
import java.util.List;

/** An experiment whose file and data hold: what a run starts from. */
record Prepared(ExperimentDocument document, Experiment experiment, MarketData market) {

    /**
     * Reads the file, then the data it names.
     *
     * @throws io.forewalk.config.yaml.ConfigException if the file does not hold
     * @throws io.forewalk.engine.market.MarketDataException if the data does not
     */
    static Prepared of(ExperimentOptions options, Application application) {
        ExperimentDocument document =
                application.reader().read(options.file, options.overrides(), options.dataRoot);
        Experiment experiment = ExperimentAssembler.assemble(document);
        MarketData market = experiment.market().load();
        experiment.requireEnoughBars(market);
        requireBenchmark(experiment, market, options);
        return new Prepared(document, experiment, market);
    }

    // Only the prices tell which symbols there are, so the file's own rules cannot check this.
    private static void requireBenchmark(
            Experiment experiment, MarketData market, ExperimentOptions options) {
        try {
            experiment.requireBenchmark(market);
        } catch (IllegalArgumentException e) {
            ConfigException refusal =
                    new ConfigException(
                            List.of(
                                    new Problem(
                                            new Place(options.file.toString(), 0, 0),
                                            "market.benchmark",
                                            experiment.market().benchmark().orElse(""),
                                            "",
                                            "",
                                            String.valueOf(e.getMessage()))));
            refusal.initCause(e);
            throw refusal;
        }
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
