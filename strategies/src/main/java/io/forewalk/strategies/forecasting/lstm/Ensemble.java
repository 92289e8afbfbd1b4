package io.forewalk.strategies.forecasting.lstm;

import java.util.List;

/**
 * Networks that answer together.
 *
 * @param targets scales of the outputs, the same for all of them
 */
record Ensemble(List<Scale> targets, List<NetworkState> members) {

    Ensemble {
        targets = List.copyOf(targets);
        members = List.copyOf(members);
    }

    /** What the members say about windows. */
    Answers ask(WindowSet windows) {
        double[][] said = new double[members.size()][];
        for (int member = 0; member < said.length; member++) {
            said[member] = unscaled(ForwardPass.of(members.get(member)).outputs(windows));
        }
        return new Answers(targets.size(), said);
    }

    private double[] unscaled(float[] outputs) {
        double[] values = new double[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            values[i] = targets.get(i % targets.size()).unscaled(outputs[i]);
        }
        return values;
    }

    /** Answers on the target scale, with the variance of the members around their mean. */
    static final class Answers {

        private final int outputs;
        private final double[] means;
        private final double[] variances;

        /**
         * Of members.
         *
         * @param said shape [members][windows * outputs]
         */
        private Answers(int outputs, double[][] said) {
            this.outputs = outputs;
            this.means = new double[said[0].length];
            this.variances = new double[said[0].length];
            for (int i = 0; i < means.length; i++) {
                for (double[] member : said) {
                    means[i] += member[i] / said.length;
                }
                for (double[] member : said) {
                    double distance = member[i] - means[i];
                    variances[i] += distance * distance / Math.max(1, said.length - 1);
                }
            }
        }

        /** Mean over the members. */
        double mean(int window, int output) {
            return means[outputs * window + output];
        }

        /** Sample variance over the members, 0 for one member. */
        double variance(int window, int output) {
            return variances[outputs * window + output];
        }
    }
}
