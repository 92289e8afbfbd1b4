package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two to eight finished runs beside each other over their common bars.
 *
 * @param runs in the order in which they get their letters
 */
public record Comparison(List<ComparedRun> runs) {

    /** As many runs as there are colours. */
    public static final int MOST = 8;

    private static final String POOLED =
            " Tests compare the mean squared error of all instruments bar by bar, so that what"
                + " moves them together does not count as evidence many times (Qu, Timmermann and"
                + " Zhu, 2024).";

    public Comparison {
        runs = List.copyOf(runs);
        if (runs.size() < 2 || runs.size() > MOST) {
            throw new IllegalArgumentException(
                    "The runs (%d) must be 2 to %d.".formatted(runs.size(), MOST));
        }
    }

    /** Whether there is a span that all runs have. */
    public boolean hasCommonBars() {
        return !CommonSpan.of(runs).isEmpty();
    }

    /** Whether all runs were made of the same files, or of the same prices where there are none. */
    public boolean sameData() {
        ComparedRun first = runs.getFirst();
        return runs.stream().skip(1).allMatch(run -> sameData(first, run));
    }

    /** The settings that differ, as {@code key: A | B}, in file order. */
    public List<String> differences() {
        return new SettingsSection(runs)
                .differing().stream()
                        .map(key ->
                                key
                                        + ": "
                                        + String.join(
                                                " | ",
                                                runs.stream()
                                                        .map(run ->
                                                                run.settings()
                                                                        .getOrDefault(key, "-"))
                                                        .toList()))
                        .toList();
    }

    /** The sections of the page, what was set differently first. */
    public List<Section> sections() {
        CommonSpan span = CommonSpan.of(runs);
        List<AccountLine> lines = AccountLine.of(runs, span);
        List<Section> sections = new ArrayList<>();
        sections.add(new RunsSection(runs, span, !sameData()).section());
        sections.add(new SettingsSection(runs).section());
        if (!lines.isEmpty()) {
            sections.add(new AccountsSection(runs, lines).section());
            sections.add(new EquityComparison(lines, span).section());
        }
        sections.add(forecasts(span));
        sections.add(new EffortSection(runs, span).section());
        return List.copyOf(sections);
    }

    /** Letter and folder of each run, for the head of the page. */
    List<String> facts() {
        return IntStream.range(0, runs.size())
                .mapToObj(run -> ComparedRun.letter(run) + " " + runs.get(run).name())
                .toList();
    }

    private Section forecasts(CommonSpan span) {
        List<Block> blocks = new ArrayList<>();
        for (PriceKind price : List.of(PriceKind.CLOSE, PriceKind.OPEN)) {
            ForecastTests tests = ForecastTests.of(runs, span, price);
            blocks.add(tests.errors());
            if (tests.lines().size() > 1) {
                blocks.add(tests.matrix());
                blocks.add(tests.list());
            }
        }
        return Section.of(
                "forecasts",
                "Forecasts",
                "%s, on the targets that every forecaster of every run has answered. What several runs forecast alike stands once.%s"
                        .formatted(prices(), several() ? POOLED : ""),
                blocks);
    }

    private boolean several() {
        return runs.stream().anyMatch(run -> run.symbols().size() > 1);
    }

    private String prices() {
        return several()
                ? runs.getFirst().symbols().size() + " instruments together"
                : runs.getFirst().symbols().getFirst();
    }

    private static boolean sameData(ComparedRun one, ComparedRun other) {
        List<String> digests = one.dataDigests();
        return digests.isEmpty()
                ? other.dataDigests().isEmpty() && samePrices(one.result(), other.result())
                : digests.equals(other.dataDigests());
    }

    private static boolean samePrices(ExperimentResult one, ExperimentResult other) {
        int instruments = one.outcomes().size();
        return instruments == other.outcomes().size()
                && IntStream.range(0, instruments)
                        .allMatch(i -> samePrices(one.outcomes().get(i), other.outcomes().get(i)));
    }

    private static boolean samePrices(Outcomes one, Outcomes other) {
        Map<Long, Double> closes = new HashMap<>();
        for (int bar = 0; bar < one.length(); bar++) {
            closes.put(one.time(bar).toEpochMilli(), one.close(bar));
        }
        return IntStream.range(0, other.length())
                .allMatch(bar -> {
                    double close = other.close(bar);
                    long time = other.time(bar).toEpochMilli();
                    return closes.getOrDefault(time, close) == close;
                });
    }
}
