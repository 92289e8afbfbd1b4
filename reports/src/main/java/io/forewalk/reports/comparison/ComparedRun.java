package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** An instrument by which bars are dated. */
    Instrument clock() {
        return result.outcomes().getFirst().instrument();
    }

    /** End of the first bar of any instrument, the first origin. */
    Instant first() {
        return Collections.min(result.outcomes().stream().map(one -> one.time(0)).toList());
    }

    /** End of the last bar of any instrument. */
    Instant last() {
        return Collections.max(
                result.outcomes().stream().map(one -> one.time(one.length() - 1)).toList());
    }

    /** Bars that any instrument has after the first origin. */
    int bars() {
        Set<Instant> times = new HashSet<>();
        for (Outcomes outcomes : result.outcomes()) {
            IntStream.range(0, outcomes.length()).mapToObj(outcomes::time).forEach(times::add);
        }
        return times.size() - 1;
    }

    /** Symbols of its instruments, in file order. */
    List<String> symbols() {
        return result.outcomes().stream().map(one -> one.instrument().symbol()).toList();
    }

    /** What a forecaster has logged, of every instrument and seed. */
    List<ForecastLog> logsOf(ForecasterEntry entry) {
        return result.logs().stream().filter(log -> log.forecaster().equals(entry.name())).toList();
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
