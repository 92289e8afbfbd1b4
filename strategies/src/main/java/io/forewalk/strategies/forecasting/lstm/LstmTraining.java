package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One training on one window: from nothing, or on from an earlier model. */
final class LstmTraining {

    private final LstmForecaster method;
    private final TrainingWindow window;
    private final PriceHistory history;
    private final Sequences sequences;

    LstmTraining(LstmForecaster method, TrainingWindow window) {
        this.method = method;
        this.window = window;
        this.history = window.target();
        this.sequences = method.sequences(window.horizon());
    }

    /**
     * A model trained from fresh weights.
     *
     * @throws IllegalArgumentException if the window is too short, or a feature in it is no number
     */
    FittedLstm fit() {
        TrainingSplit split = TrainingSplit.of(window, sequences);
        requireKnown(window.firstBar() + sequences.kind().barsBefore());
        Scaler scaler = Scaler.fit(method.scaler(), sequences, history, split.training());
        int[] validation = split.validation().origins();
        TrainingWindows windows =
                new TrainingWindows(
                        labelled(scaler, split.training().origins()), labelled(scaler, validation));
        List<TrainedNetwork> networks = new ArrayList<>();
        for (int member = 0; member < method.members(); member++) {
            RandomSource random = randomOf(member);
            NetworkState fresh =
                    Dl4jNetworks.initial(
                            method.network(sequences.horizon()), random.named("weights").seed());
            networks.add(train(fresh, windows, method.epochs(), random));
        }
        return fitted(scaler, networks, ErrorSpread.none(sequences.outputs()), validation);
    }

    /**
     * A model that learns on: the windows that are new since the last training, and older ones
     * drawn by chance. Scaler, learning rate and Adam's moments stay. New windows first add the old
     * model's errors to its spread.
     */
    FittedLstm update(FittedLstm model) {
        OriginRange newest = newest(model);
        if (newest.count() == 0) {
            return model;
        }
        requireKnown(newest.first() - sequences.lookback() + 1);
        TrainingWindows windows =
                new TrainingWindows(newestAndOlder(model), labelled(model.scaler(), new int[0]));
        ErrorSpread spread = spread(model, model.spread(), newest.origins());
        List<TrainedNetwork> networks = new ArrayList<>();
        for (int member = 0; member < model.networks().size(); member++) {
            NetworkState state = model.networks().get(member).state();
            networks.add(train(state, windows, method.updateEpochs(), randomOf(member)));
        }
        return fitted(model.scaler(), networks, spread, new int[0]);
    }

    /**
     * The windows an update learns from: as many, and about as many bars, however long the history.
     */
    WindowSet newestAndOlder(FittedLstm model) {
        OriginRange newest = newest(model);
        int[] replayed =
                replayed(new OriginRange(firstOrigin(), newest.first() - 1), newest.count());
        return labelled(
                model.scaler(),
                IntStream.concat(Arrays.stream(newest.origins()), Arrays.stream(replayed))
                        .toArray());
    }

    private OriginRange newest(FittedLstm model) {
        int learnt = history.lastEndedAt(model.learntUpTo()) - sequences.horizon();
        int seen = Math.max(firstOrigin(), learnt + 1);
        return new OriginRange(seen, history.last() - sequences.horizon());
    }

    private int firstOrigin() {
        return window.firstBar() + sequences.barsNeeded() - 1;
    }

    // What an earlier training has learnt from is known.
    private void requireKnown(int firstBar) {
        sequences.requireKnown(history, firstBar, history.last());
    }

    private WindowSet labelled(Scaler scaler, int[] origins) {
        return WindowSet.labelled(sequences, scaler, history, origins);
    }

    private RandomSource randomOf(int member) {
        return window.random().named("member " + member);
    }

    private TrainedNetwork train(
            NetworkState start, TrainingWindows windows, int epochs, RandomSource random) {
        TrainingPlan plan =
                new TrainingPlan(
                        epochs, method.batch(), method.patience(), method.halveAfter(), random);
        return method.trainer().trainer(start.shape()).train(start, windows, plan);
    }

    private int[] replayed(OriginRange older, int newest) {
        int wanted = (int) Math.min(older.count(), Math.round(method.replayShare() * newest));
        int[] order = WindowOrder.of(older.count(), window.random().named("replay"));
        return Arrays.stream(order).limit(wanted).map(i -> older.first() + i).toArray();
    }

    private FittedLstm fitted(
            Scaler scaler, List<TrainedNetwork> networks, ErrorSpread spread, int[] unseen) {
        Instant learntUpTo = history.end(history.last());
        FittedLstm trained = new FittedLstm(method, scaler, networks, spread, learntUpTo);
        ErrorSpread grown = spread(trained, spread, unseen);
        NativeMemory.tidyAfterFit(method.trainer());
        return new FittedLstm(method, scaler, networks, grown, learntUpTo);
    }

    private ErrorSpread spread(FittedLstm model, ErrorSpread before, int[] origins) {
        double[][] targets = new double[sequences.outputs()][];
        for (int output = 0; output < targets.length; output++) {
            targets[output] = sequences.targets(history, origins, output);
        }
        return before.plus(model.ensemble().ask(labelled(model.scaler(), origins)), targets);
    }
}
