package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.TrainingWindow;

/**
 * The origins of a training window whose pairs can be learnt, cut in time order. The validation
 * part is the last share of them; as many origins before it as bars are predicted are left out, a
 * gap between the labels.
 *
 * @param training origins the weights and the scaler are fitted on
 * @param validation origins for early stopping and for the spread of the errors; may be empty
 */
record TrainingSplit(OriginRange training, OriginRange validation) {

    private static final int FEWEST_TRAINING_PAIRS = 2;

    /**
     * The split of a window.
     *
     * @throws IllegalArgumentException if the window is too short for the sequences
     */
    static TrainingSplit of(TrainingWindow window, Sequences sequences) {
        int barsBefore = sequences.barsNeeded() - 1;
        int horizon = sequences.horizon();
        int pairs = window.length() - horizon - barsBefore;
        double share = window.validationShare();
        if (trainingPairs(pairs, share, horizon) < FEWEST_TRAINING_PAIRS) {
            int needed = fewestPairs(pairs, share, horizon) + barsBefore + horizon;
            throw new IllegalArgumentException(
                    "The training window (%d bars) must have at least %d bars for a lookback of %d."
                            .formatted(window.length(), needed, sequences.lookback()));
        }
        int first = window.firstBar() + barsBefore;
        int last = window.target().last() - horizon;
        return new TrainingSplit(
                new OriginRange(first, first + trainingPairs(pairs, share, horizon) - 1),
                new OriginRange(last - validationPairs(pairs, share) + 1, last));
    }

    /** The last bar the training part reads, as a label so many bars ahead. */
    int lastTrainingBar(int horizon) {
        return training.last() + horizon;
    }

    // The gap before the first validation pair takes pairs away, so more pairs may train fewer.
    private static int fewestPairs(int tooFew, double share, int horizon) {
        int pairs = Math.max(tooFew, FEWEST_TRAINING_PAIRS);
        while (trainingPairs(pairs, share, horizon) < FEWEST_TRAINING_PAIRS) {
            pairs++;
        }
        return pairs;
    }

    private static int trainingPairs(int pairs, double share, int horizon) {
        int validation = validationPairs(pairs, share);
        return validation == 0 ? pairs : pairs - validation - horizon;
    }

    private static int validationPairs(int pairs, double share) {
        return (int) (pairs * share);
    }
}
