package io.forewalk.engine.experiment;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Contestant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the contestants are measured against: the symbol that was named, else the index, else the
 * only instrument, else all in equal parts.
 *
 * @param named symbol or {@link Experiment#EQUAL_WEIGHT}; empty if nobody named one
 */
record BenchmarkChoice(Optional<String> named, MarketData prices) {

    /** Every contestant that could be the benchmark with these instruments. */
    static List<Contestant> holdersOf(List<Instrument> instruments) {
        return Stream.concat(
                        Stream.of(Experiment.EQUAL_WEIGHT),
                        instruments.stream().map(Instrument::symbol))
                .map(BenchmarkChoice::holderOf)
                .toList();
    }

    /** Who buys it and holds it. */
    Contestant contestant() {
        return holderOf(symbol());
    }

    /** Of what is held, {@link Experiment#EQUAL_WEIGHT} for all in equal parts. */
    String symbol() {
        return instrument().map(Instrument::symbol).orElse(Experiment.EQUAL_WEIGHT);
    }

    /**
     * The instrument that is held, which may be an index; empty where all are in equal parts.
     *
     * @throws IllegalArgumentException if the prices do not hold the one named
     */
    Optional<Instrument> instrument() {
        String symbol = named.orElseGet(this::otherwise);
        Optional<Instrument> found =
                holdable().filter(one -> one.symbol().equals(symbol)).findFirst();
        if (found.isEmpty() && !symbol.equals(Experiment.EQUAL_WEIGHT)) {
            throw unknown(symbol);
        }
        return found;
    }

    /** The index, where it is the benchmark. */
    Optional<PriceHistory> index() {
        Optional<Instrument> held = instrument();
        return prices.indices().stream()
                .filter(index -> held.filter(index.instrument()::equals).isPresent())
                .findFirst();
    }

    private String otherwise() {
        List<Instrument> instruments = prices.instruments();
        return prices.indices().stream()
                .map(index -> index.instrument().symbol())
                .findFirst()
                .orElse(
                        instruments.size() > 1
                                ? Experiment.EQUAL_WEIGHT
                                : instruments.getFirst().symbol());
    }

    private Stream<Instrument> holdable() {
        return Stream.concat(
                prices.instruments().stream(),
                prices.indices().stream().map(PriceHistory::instrument));
    }

    private IllegalArgumentException unknown(String symbol) {
        String known = holdable().map(Instrument::symbol).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "The market.benchmark (%s) must be %s or one of %s."
                        .formatted(symbol, Experiment.EQUAL_WEIGHT, known));
    }

    private static Contestant holderOf(String symbol) {
        return new Contestant(
                "benchmark " + symbol, "benchmark", "", List.of(), new Benchmark(symbol));
    }
}
