package io.forewalk.engine.experiment;

import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.settings.Content;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trials.Attempt;
import io.forewalk.engine.trials.Trial;
import io.forewalk.engine.trials.TrialScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the attempts of a run, so that the ledger knows them again.
 *
 * @param riskFree rate of a bar, taken off the returns before a ratio is made of them
 */
record TrialKeys(Experiment experiment, MarketData market, double riskFree) {

    /**
     * One trial per attempt, in their order.
     *
     * @param closes of the span on which all were tried
     */
    List<Trial> of(List<Attempt> attempts, List<Instant> closes) {
        String data = data();
        List<String> terms = terms();
        return attempts.stream()
                .map(attempt -> trial(attempt, closes, data, key(attempt.contestant(), terms)))
                .toList();
    }

    private Trial trial(Attempt attempt, List<Instant> closes, String data, String key) {
        Contestant contestant = attempt.contestant();
        return new Trial(
                data,
                key,
                experiment.name(),
                contestant.label(),
                attempt.settings(),
                contestant.seed(),
                closes.getFirst(),
                closes.getLast(),
                TrialScore.of(attempt.returns(), riskFree));
    }

    // The same file is the same data whatever days of it are used: trying other days is a try too.
    private String data() {
        List<String> names = market.instruments().stream().map(Instrument::symbol).toList();
        List<String> sources =
                market.files().stream()
                        .filter(file -> file.symbols().stream().anyMatch(names::contains))
                        .map(DataFile::sha256)
                        .toList();
        return Content.digest(
                sources.isEmpty()
                        ? digests()
                        : Stream.concat(sources.stream(), names.stream()).toList());
    }

    private List<String> digests() {
        return market.histories().stream().map(PriceHistory::digest).toList();
    }

    private List<String> terms() {
        List<String> terms = new ArrayList<>(digests());
        terms.add(Content.of(experiment.walkForward()));
        terms.add(Content.of(experiment.trading()));
        return terms;
    }

    private String key(Contestant contestant, List<String> terms) {
        List<String> parts = new ArrayList<>(terms);
        parts.add(Content.of(contestant.strategy()));
        // A plain one is left out: what was tried before there were plans keeps its key.
        if (!contestant.plan().equals(OrderPlan.PLAIN)) {
            parts.add(Content.of(contestant.plan()));
        }
        parts.add(contestant.seeds().toString());
        List<String> read = new ArrayList<>(contestant.strategy().namedForecasters());
        read.addFirst(contestant.forecaster());
        read.forEach(name -> addForecaster(name, parts));
        return Content.digest(parts);
    }

    private void addForecaster(String name, List<String> parts) {
        experiment.forecasters().stream()
                .filter(entry -> entry.name().equals(name))
                .forEach(entry -> parts.add(Content.of(entry)));
        experiment.combinations().stream()
                .filter(entry -> entry.name().equals(name))
                .forEach(entry -> {
                    parts.add(Content.of(entry));
                    entry.of().forEach(member -> addForecaster(member, parts));
                });
    }
}
