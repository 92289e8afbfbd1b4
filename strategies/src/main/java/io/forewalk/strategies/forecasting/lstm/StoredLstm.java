package io.forewalk.strategies.forecasting.lstm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.forewalk.engine.forecast.SavedModel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code model.json}: what belongs to the networks of a fit besides weights. The networks lie
 * beside it, one zip each.
 *
 * @param settings in words, for people
 * @param learntUpTo the end of the last bar its training read, ISO-8601
 */
record StoredLstm(
        String schema,
        Map<String, String> settings,
        Scaler scaler,
        ErrorSpread spread,
        String learntUpTo,
        List<Member> members) {

    private static final String SCHEMA = "forewalk.lstm/1";
    private static final String FILE = "model.json";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    /** A network's training, without the network. */
    record Member(
            int iteration,
            int chosenEpoch,
            double nextLearningRate,
            List<Double> trainingLoss,
            List<Double> validationLoss,
            List<Double> learningRate) {

        static Member of(TrainedNetwork network) {
            return new Member(
                    network.state().iteration(),
                    network.chosenEpoch(),
                    network.state().settings().learningRate(),
                    network.trainingLoss(),
                    network.validationLoss(),
                    network.learningRate());
        }

        /** With its network, which goes on at the rate of the chosen epoch. */
        TrainedNetwork with(byte[] zip, NetworkSettings settings) {
            NetworkState state =
                    Dl4jZip.read(zip, settings.withLearningRate(nextLearningRate), iteration);
            return new TrainedNetwork(
                    state, trainingLoss, validationLoss, learningRate, chosenEpoch);
        }
    }

    /** A model as files. */
    static SavedModel save(FittedLstm model) {
        List<TrainedNetwork> networks = model.networks();
        StoredLstm stored =
                new StoredLstm(
                        SCHEMA,
                        model.summary().words(),
                        model.scaler(),
                        model.spread(),
                        model.learntUpTo().toString(),
                        networks.stream().map(Member::of).toList());
        Map<String, byte[]> files = new HashMap<>();
        files.put(FILE, stored.bytes());
        for (int member = 0; member < networks.size(); member++) {
            files.put(fileOf(member), Dl4jZip.write(networks.get(member).state()));
        }
        return new SavedModel(files);
    }

    /**
     * The model in files.
     *
     * @throws IllegalArgumentException if they are not those of a model with these settings
     */
    static FittedLstm restore(LstmForecaster method, SavedModel saved) {
        StoredLstm stored = parse(saved.file(FILE));
        int horizon = stored.spread.squares().size() / Sequences.PRICES;
        List<TrainedNetwork> networks = new ArrayList<>();
        for (Member member : stored.members) {
            byte[] zip = saved.file(fileOf(networks.size()));
            networks.add(member.with(zip, method.network(horizon)));
        }
        FittedLstm model =
                new FittedLstm(
                        method, stored.scaler, networks, stored.spread, stored.learntUpToInstant());
        if (networks.size() != method.members() || !save(model).equals(saved)) {
            throw new IllegalArgumentException(
                    "The stored model is not one that was saved with these settings.");
        }
        return model;
    }

    private static StoredLstm parse(byte[] file) {
        try {
            return JSON.readValue(new String(file, StandardCharsets.UTF_8), StoredLstm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The stored model's " + FILE + " is none.", e);
        }
    }

    private Instant learntUpToInstant() {
        try {
            return Instant.parse(learntUpTo);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The stored model's learntUpTo (%s) must be an instant.".formatted(learntUpTo),
                    e);
        }
    }

    private byte[] bytes() {
        try {
            String text = JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored model holds plain values only.", e);
        }
    }

    private static String fileOf(int member) {
        return "member-%d.zip".formatted(member + 1);
    }
}
