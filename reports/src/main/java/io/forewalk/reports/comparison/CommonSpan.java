package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.section.Dates;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bars that all runs have forecast and traded, of whichever instrument.
 *
 * @param clock an instrument by which bars are dated
 * @param first end of the first common bar
 * @param last end of the last one
 * @param cut whether a run has bars beyond it
 */
record CommonSpan(Instrument clock, Instant first, Instant last, boolean cut) {

    /** The span of runs; {@link #isEmpty} if they share no two bars. */
    static CommonSpan of(List<ComparedRun> runs) {
        Instant first = Collections.max(runs.stream().map(ComparedRun::first).toList());
        Instant last = Collections.min(runs.stream().map(ComparedRun::last).toList());
        boolean cut =
                runs.stream()
                        .anyMatch(run -> run.first().isBefore(first) || run.last().isAfter(last));
        return new CommonSpan(runs.getFirst().clock(), first, last, cut);
    }

    boolean isEmpty() {
        return !first.isBefore(last);
    }

    boolean holds(Instant time) {
        return !time.isBefore(first) && !time.isAfter(last);
    }

    String firstDate() {
        return Dates.text(first, clock);
    }

    String lastDate() {
        return Dates.text(last, clock);
    }

    /** An account within the span; it may have started later or been ruined before. */
    EquityCurve of(EquityCurve curve) {
        int[] closes =
                IntStream.range(0, curve.length()).filter(i -> holds(curve.time(i))).toArray();
        return new EquityCurve(
                Arrays.stream(closes).mapToObj(curve::time).toList(),
                Arrays.stream(closes).mapToDouble(curve::equity).toArray(),
                Arrays.stream(closes).mapToDouble(curve::cash).toArray(),
                Arrays.stream(closes).mapToDouble(curve::exposure).toArray(),
                Arrays.stream(closes).mapToDouble(curve::gross).toArray());
    }
}
