package io.forewalk.engine.task;

/** Is told how far the work is; may be called from several threads. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = fit -> {};

    /** A fit and its test block are done. */
    void finished(FinishedFit fit);

    /**
     * What was done.
     *
     * @param forecaster name of the entry
     * @param symbol of the instrument
     * @param fit counted from 1 within its task
     * @param fitsOfTask how many its task has
     * @param bars known at the fit
     * @param seconds the fit took
     * @param loss last training loss, {@code NaN} for methods without one
     */
    record FinishedFit(
            String forecaster,
            String symbol,
            int fit,
            int fitsOfTask,
            int bars,
            double seconds,
            double loss) {}
}
