package io.forewalk.engine.experiment;

import io.forewalk.engine.forecast.CombinedLog;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Makes the logs of an experiment's combinations, one per instrument and seed. */
record Combining(Experiment experiment, MarketData prices) {

    /** The logs and, behind them, those of the combinations in file order. */
    List<ForecastLog> added(List<ForecastLog> logs) {
        List<ForecastLog> all = new ArrayList<>(logs);
        for (CombinationEntry entry : experiment.combinations()) {
            for (Instrument instrument : prices.instruments()) {
                for (OptionalLong seed : seedsOf(entry)) {
                    all.add(combined(entry, instrument, seed, logs));
                }
            }
        }
        return all;
    }

    private List<OptionalLong> seedsOf(CombinationEntry entry) {
        return experiment.usesChance(entry.name())
                ? experiment.seeds().stream().map(OptionalLong::of).toList()
                : List.of(OptionalLong.empty());
    }

    private ForecastLog combined(
            CombinationEntry entry,
            Instrument instrument,
            OptionalLong seed,
            List<ForecastLog> logs) {
        List<ForecastLog> members =
                entry.of().stream().map(name -> logOf(name, instrument, seed, logs)).toList();
        return CombinedLog.of(
                entry.name(),
                seed,
                prices.viewOf(instrument).target(),
                members,
                entry.combination());
    }

    private static ForecastLog logOf(
            String name, Instrument instrument, OptionalLong seed, List<ForecastLog> logs) {
        return logs.stream()
                .filter(log -> log.forecaster().equals(name))
                .filter(log -> log.instrument().equals(instrument))
                .filter(log -> log.seed().isEmpty() || log.seed().equals(seed))
                .findFirst()
                .orElseThrow();
    }
}
