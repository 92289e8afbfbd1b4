package io.forewalk.reports.section;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.HeldBenchmark;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Turns accounts into lines. */
final class Curves {

    /** Of what the contestants are measured against, where it is none of them. */
    static final Style BENCHMARK = Style.of(Role.BUY_AND_HOLD, 1);

    private final Instrument instrument;
    private final Cast cast;

    private Curves(Instrument instrument, Cast cast) {
        this.instrument = instrument;
        this.cast = cast;
    }

    static Curves of(ExperimentResult result) {
        return new Curves(result.outcomes().getFirst().instrument(), Cast.of(result));
    }

    /** Times of a curve on a time axis. */
    double[] times(EquityCurve curve) {
        return times(curve.times());
    }

    /** Times on a time axis. */
    double[] times(List<Instant> times) {
        return times.stream().mapToDouble(time -> Dates.millis(time, instrument)).toArray();
    }

    /** A line of the middle seed's account. */
    Series line(SeedGroup group, double[] values) {
        double[] times = times(group.middle().backtest().curve());
        return new Series(group.title(), style(group), Series.Shape.LINE, Points.of(times, values));
    }

    /** Median equity of the seeds, and behind it a band from the lowest to the highest. */
    List<Series> equity(SeedGroup group) {
        return SeedBand.of(
                group.title(),
                style(group),
                times(group.middle().backtest().curve()),
                group.members().stream().map(one -> one.backtest().curve().equities()).toList());
    }

    /** The account of the benchmark. */
    Series benchmark(HeldBenchmark held) {
        EquityCurve curve = held.curve();
        double[] equity = IntStream.range(0, curve.length()).mapToDouble(curve::equity).toArray();
        return new Series(
                BenchmarkName.ofLine(held),
                BENCHMARK,
                Series.Shape.LINE,
                Points.of(times(curve), equity));
    }

    Style style(SeedGroup group) {
        return cast.contestant(group.contestant());
    }

    /** Equity over its running maximum less one, the start included; never above zero. */
    static double[] drawdowns(double[] equity) {
        double[] drawdowns = new double[equity.length];
        double highest = equity.length == 0 ? 0 : equity[0];
        for (int i = 0; i < equity.length; i++) {
            highest = Math.max(highest, equity[i]);
            drawdowns[i] = equity[i] / highest - 1;
        }
        return drawdowns;
    }
}
