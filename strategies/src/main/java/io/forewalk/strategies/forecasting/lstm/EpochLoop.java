package io.forewalk.strategies.forecasting.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Epochs until the plan ends or the validation loss stops falling; the same for every trainer. The
 * learning rate is halved on a plateau of the validation loss, as Keras' {@code ReduceLROnPlateau}
 * does with factor 0.5 and no least improvement: after the plan's number of epochs without a new
 * lowest loss, which are then counted anew.
 */
final class EpochLoop {

    private final TrainingSession session;
    private final TrainingWindows windows;
    private final TrainingPlan plan;
    private final List<Double> trainingLoss = new ArrayList<>();
    private final List<Double> validationLoss = new ArrayList<>();
    private final List<Double> learningRate = new ArrayList<>();
    private NetworkState chosen;
    private int chosenEpoch;
    private double rate;
    private int plateauStart;
    private double lowest = Double.POSITIVE_INFINITY;

    EpochLoop(TrainingSession session, TrainingWindows windows, TrainingPlan plan) {
        this.session = session;
        this.windows = windows;
        this.plan = plan;
        this.chosen = session.state();
        this.rate = chosen.settings().learningRate();
    }

    TrainedNetwork run() {
        for (int epoch = 1;
                epoch <= plan.epochs() && epoch - chosenEpoch <= plan.patience();
                epoch++) {
            learningRate.add(rate);
            trainingLoss.add(train(epoch));
            choose(epoch);
            slowDown(epoch);
        }
        return new TrainedNetwork(chosen, trainingLoss, validationLoss, learningRate, chosenEpoch);
    }

    private double train(int epoch) {
        int count = windows.training().count();
        int[] order = WindowOrder.of(count, plan.random().named("epoch " + epoch));
        double sum = 0;
        for (int first = 0; first < count; first += plan.batch()) {
            int[] batch = Arrays.copyOfRange(order, first, Math.min(first + plan.batch(), count));
            sum += session.step(batch) * batch.length;
        }
        double loss = sum / count;
        if (!Double.isFinite(loss)) {
            throw new IllegalStateException(
                    "The training loss of epoch %d (%s) must be a number. Maybe lower the learningRate."
                            .formatted(epoch, loss));
        }
        return loss;
    }

    private void choose(int epoch) {
        NetworkState state = session.state();
        if (windows.validation().count() == 0) {
            chosen = state;
            chosenEpoch = epoch;
            return;
        }
        double loss = ForwardPass.of(state).loss(windows.validation());
        validationLoss.add(loss);
        if (loss < lowest) {
            lowest = loss;
            chosen = state;
            chosenEpoch = epoch;
        }
    }

    private void slowDown(int epoch) {
        plateauStart = Math.max(plateauStart, chosenEpoch);
        if (plan.halveAfter() > 0 && epoch - plateauStart >= plan.halveAfter()) {
            rate /= 2;
            session.changeLearningRate(rate);
            plateauStart = epoch;
        }
    }
}
