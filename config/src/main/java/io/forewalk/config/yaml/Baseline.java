package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.walkforward.Refit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The naive forecaster, which every run is measured against, also where no file lists it. */
final class Baseline {

    static final String NAME = Experiment.BASELINE;

    private final SettingsTree tree;
    private final ObjectNode settings;

    /**
     * The baseline of a file.
     *
     * @param settings its own, as a file would give them
     */
    Baseline(SettingsTree tree, ObjectNode settings) {
        this.tree = tree;
        this.settings = settings;
    }

    /** The file with the baseline before its other forecasters, unless it is listed. */
    ExperimentFile with(ExperimentFile file, Supplier<Optional<Forecaster>> naive) {
        boolean listed = file.forecasters().stream().anyMatch(one -> one.name().equals(NAME));
        return listed ? file : naive.get().map(method -> with(file, method)).orElse(file);
    }

    private ExperimentFile with(ExperimentFile file, Forecaster naive) {
        Refit refit = file.walkForward().refit();
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        ObjectNode own = entry.putObject(NAME).put("name", NAME);
        own.set("refit", nodeOf(refit));
        own.setAll(settings);
        tree.addFirst(ExperimentBinder.FORECASTERS, entry);
        List<ForecasterBlock> all = new ArrayList<>();
        all.add(new ForecasterBlock(NAME, refit, naive));
        all.addAll(file.forecasters());
        return file.withEntries(all, file.combinations(), file.strategies());
    }

    /** A refit as it stands in a file. */
    static ObjectNode nodeOf(Refit refit) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mode", SettingWords.wordOf(refit.mode()))
                .put("every", refit.every());
    }
}
