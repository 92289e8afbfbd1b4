package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.reports.content.Value;
import java.util.List;
import java.util.Locale;

/**
 * How a forecaster learnt again, and what that cost.
 *
 * @param mode what happened every so many bars, as in the file
 * @param every bars from one training to the next; nothing where it never learnt again
 * @param failed trainings that left no model
 */
public record Effort(Value mode, Value every, Work fits, Work updates, long failed) {

    /**
     * Trainings of one kind.
     *
     * @param mean wall time of one of them in seconds; {@code NaN} without one
     */
    public record Work(long count, double mean) {

        private static Work of(List<FitMark> fits, FitMark.Kind kind) {
            double[] seconds =
                    fits.stream()
                            .filter(fit -> fit.kind() == kind)
                            .mapToDouble(fit -> fit.took().toNanos() / 1e9)
                            .toArray();
            double sum = 0;
            for (double one : seconds) {
                sum += one;
            }
            return new Work(
                    seconds.length, seconds.length == 0 ? Double.NaN : sum / seconds.length);
        }

        private double sum() {
            return count == 0 ? 0 : count * mean;
        }
    }

    /** The effort of an entry on these of its instruments and seeds. */
    public static Effort of(ForecasterEntry entry, List<ForecastLog> logs) {
        List<FitMark> fits = logs.stream().flatMap(log -> log.fits().stream()).toList();
        RefitPolicy mode = entry.refit().mode();
        return new Effort(
                Value.of(mode.name().toLowerCase(Locale.ROOT)),
                mode == RefitPolicy.FROZEN ? Value.MISSING : Value.of(entry.refit().every()),
                Work.of(fits, FitMark.Kind.FIT),
                Work.of(fits, FitMark.Kind.UPDATE),
                fits.stream().filter(FitMark::failed).count());
    }

    /** Wall time of all trainings in seconds. */
    public double seconds() {
        return fits.sum() + updates.sum();
    }
}
