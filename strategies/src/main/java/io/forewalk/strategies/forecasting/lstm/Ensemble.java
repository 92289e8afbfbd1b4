package io.forewalk.strategies.forecasting.lstm;

import java.util.List;

/**
 * Networks that answer together.
 *
 * @param scaler of all of them
 */
record Ensemble(Scaler scaler, List<NetworkState> members) {

    Ensemble {
        members = List.copyOf(members);
    }

    /** What the members say about windows. */
    Answers ask(WindowSet windows) {
        double[][] said = new double[members.size()][];
        for (int member = 0; member < said.length; member++) {
            said[member] = unscaled(ForwardPass.of(members.get(member)).outputs(windows));
        }
        return Answers.of(said, windows.count() * WindowSet.OUTPUTS);
    }

    private double[] unscaled(float[] outputs) {
        double[] values = new double[outputs.length];
        for (int i = 0; i < outputs.length; i += WindowSet.OUTPUTS) {
            values[i] = scaler.open().unscaled(outputs[i]);
            values[i + 1] = scaler.close().unscaled(outputs[i + 1]);
        }
        return values;
    }

    /** Answers on the target scale, with the variance of the members around their mean. */
    static final class Answers {

        private final double[] means;
        private final double[] variances;

        private Answers(double[] means, double[] variances) {
            this.means = means;
            this.variances = variances;
        }

        private static Answers of(double[][] said, int length) {
            double[] means = new double[length];
            double[] variances = new double[length];
            for (int i = 0; i < length; i++) {
                for (double[] member : said) {
                    means[i] += member[i] / said.length;
                }
                for (double[] member : said) {
                    double distance = member[i] - means[i];
                    variances[i] += distance * distance / Math.max(1, said.length - 1);
                }
            }
            return new Answers(means, variances);
        }

        /** Mean over the members. */
        double mean(int window, int output) {
            return means[WindowSet.OUTPUTS * window + output];
        }

        /** Sample variance over the members, 0 for one member. */
        double variance(int window, int output) {
            return variances[WindowSet.OUTPUTS * window + output];
        }
    }
}
