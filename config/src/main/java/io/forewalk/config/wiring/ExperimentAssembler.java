package io.forewalk.config.wiring;

import io.forewalk.config.yaml.CombinationBlock;
import io.forewalk.config.yaml.ExperimentDocument;
import io.forewalk.config.yaml.ExperimentFile;
import io.forewalk.config.yaml.ForecasterBlock;
import io.forewalk.config.yaml.MarketBlock;
import io.forewalk.config.yaml.StrategyBlock;
import io.forewalk.engine.experiment.CombinationEntry;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.Experiment.Trading;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.MarketSelection;
import io.forewalk.engine.experiment.StrategyEntry;
import java.nio.file.Path;

/** Makes the experiment that a file describes; from here on nothing knows YAML. */
public final class ExperimentAssembler {

    private ExperimentAssembler() {}

    /** The experiment, whose data lies where the file's relative paths lead. */
    public static Experiment assemble(ExperimentDocument document) {
        ExperimentFile file = document.shape();
        return new Experiment(
                file.name(),
                file.seeds(),
                market(file.market(), document.folder()),
                file.walkForward(),
                file.forecasters().stream().map(ExperimentAssembler::forecaster).toList(),
                file.combinations().stream().map(ExperimentAssembler::combination).toList(),
                file.strategies().stream().map(ExperimentAssembler::strategy).toList(),
                new Trading(file.account(), file.sizing(), file.costs()),
                file.statistics());
    }

    private static MarketSelection market(MarketBlock market, Path folder) {
        return new MarketSelection(
                market.source(),
                folder,
                market.from(),
                market.to(),
                market.annualisation(),
                market.benchmark());
    }

    private static ForecasterEntry forecaster(ForecasterBlock block) {
        return new ForecasterEntry(block.name(), block.forecaster(), block.refit());
    }

    private static CombinationEntry combination(CombinationBlock block) {
        return new CombinationEntry(block.name(), block.of(), block.combination());
    }

    private static StrategyEntry strategy(StrategyBlock block) {
        return new StrategyEntry(block.name(), block.strategy(), block.forecaster(), block.plan());
    }
}
