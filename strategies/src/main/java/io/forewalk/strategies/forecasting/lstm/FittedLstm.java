package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained LSTM: weights on the heap and nothing that an update could change.
 *
 * @param networks one per member
 * @param learntUpTo the end of the last bar its training read
 */
record FittedLstm(
        LstmForecaster method,
        Scaler scaler,
        List<TrainedNetwork> networks,
        ErrorSpread spread,
        Instant learntUpTo)
        implements FittedForecaster {

    FittedLstm {
        networks = List.copyOf(networks);
    }

    Ensemble ensemble() {
        return new Ensemble(
                scaler.targets(sequences()), networks.stream().map(TrainedNetwork::state).toList());
    }

    /** What the networks see, and how many bars ahead they look. */
    Sequences sequences() {
        return method.sequences(network().shape().outputs() / Sequences.PRICES);
    }

    /** What the networks are; all are alike. */
    NetworkSettings network() {
        return networks.getFirst().state().settings();
    }

    /** {@inheritDoc} Without numbers while fewer bars are known than a sequence has. */
    @Override
    public Forecast forecast(MarketView known) {
        int origin = known.target().last();
        return forecastEach(known, origin, origin).getFirst();
    }

    /** One pass over all origins. */
    @Override
    public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        PriceHistory history = known.target();
        Sequences sequences = sequences();
        int firstAnswer = Math.max(firstOrigin, sequences.barsNeeded() - 1);
        int[] origins = new OriginRange(firstAnswer, lastOrigin).origins();
        Ensemble.Answers answers =
                ensemble().ask(WindowSet.unlabelled(sequences, scaler, history, origins));
        List<Forecast> forecasts = new ArrayList<>();
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            forecasts.add(
                    origin < firstAnswer
                            ? Forecast.none(sequences.horizon())
                            : forecast(answers, origin - firstAnswer, history.close(origin)));
        }
        return forecasts;
    }

    @Override
    public FittedForecaster update(TrainingWindow grown) {
        return new LstmTraining(method, grown).update(this);
    }

    @Override
    public NetworkMemory memory(MarketView known, int firstOrigin, int lastOrigin) {
        return new MemoryProbe(this, known.target()).over(firstOrigin, lastOrigin);
    }

    @Override
    public ModelSummary summary() {
        return LstmSummary.of(this);
    }

    private Forecast forecast(Ensemble.Answers answers, int window, double lastClose) {
        List<Step> steps = new ArrayList<>();
        for (int open = 0; open < network().shape().outputs(); open += Sequences.PRICES) {
            steps.add(
                    new Step(
                            price(answers, window, open, lastClose),
                            price(answers, window, open + 1, lastClose)));
        }
        return new Forecast(steps);
    }

    private PredictiveDistribution price(
            Ensemble.Answers answers, int window, int output, double lastClose) {
        double variance = spread.variance(output) + answers.variance(window, output);
        return price(answers.mean(window, output), Math.sqrt(variance), lastClose);
    }

    private PredictiveDistribution price(double target, double deviation, double lastClose) {
        double price = method.target().price(target, lastClose);
        return switch (method.target()) {
            case LOG_RETURN -> PredictiveDistribution.aroundMedian(price, deviation);
            case PRICE -> PredictiveDistribution.normal(price, deviation);
        };
    }
}
