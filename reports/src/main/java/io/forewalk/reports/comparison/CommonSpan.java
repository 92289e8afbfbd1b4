package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.section.Dates;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bars that all runs have forecast and traded.
 *
 * @param first end of the first common bar
 * @param last end of the last one
 * @param cut whether a run has bars beyond it
 */
record CommonSpan(Instrument instrument, Instant first, Instant last, boolean cut) {

    /** The span of runs; {@link #isEmpty} if they share no two bars. */
    static CommonSpan of(List<ComparedRun> runs) {
        List<Outcomes> all = runs.stream().map(ComparedRun::outcomes).toList();
        Instant first =
                all.stream().map(o -> o.time(0)).max(Instant::compareTo).orElse(Instant.MIN);
        Instant last =
                all.stream()
                        .map(o -> o.time(o.length() - 1))
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX);
        boolean cut =
                all.stream()
                        .anyMatch(o ->
                                o.time(0).isBefore(first) || o.time(o.length() - 1).isAfter(last));
        return new CommonSpan(all.getFirst().instrument(), first, last, cut);
    }

    boolean isEmpty() {
        return !first.isBefore(last);
    }

    boolean holds(Instant time) {
        return !time.isBefore(first) && !time.isAfter(last);
    }

    String firstDate() {
        return Dates.text(first, instrument);
    }

    String lastDate() {
        return Dates.text(last, instrument);
    }

    /** An account within the span; it may have started later or been ruined before. */
    EquityCurve of(EquityCurve curve) {
        int[] closes =
                IntStream.range(0, curve.length()).filter(i -> holds(curve.time(i))).toArray();
        return new EquityCurve(
                Arrays.stream(closes).mapToObj(curve::time).toList(),
                Arrays.stream(closes).mapToDouble(curve::equity).toArray(),
                Arrays.stream(closes).mapToDouble(curve::cash).toArray(),
                Arrays.stream(closes).mapToDouble(curve::exposure).toArray());
    }
}
