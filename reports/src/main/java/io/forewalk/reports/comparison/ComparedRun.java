package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished run that is compared.
 *
 * @param name of its folder
 * @param settings every final value by its dotted path, in the order of the file
 */
public record ComparedRun(String name, ExperimentResult result, Map<String, String> settings) {

    public ComparedRun {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The bars of the first instrument, by which runs are laid beside each other. */
    Outcomes outcomes() {
        return result.outcomes().getFirst();
    }

    /** What a run's data is known by: the SHA-256 of its files, nothing for made-up prices. */
    List<String> dataDigests() {
        return result.manifest().data().stream().map(file -> file.sha256()).sorted().toList();
    }

    /** The letter of the n-th run, counted from 0, which stands for it in tables and charts. */
    static String letter(int run) {
        return String.valueOf((char) ('A' + run));
    }
}
