package io.forewalk.engine.selection;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.walkforward.Refit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A selection among methods whose training is dear. What was chosen, and when, is saved beside the
 * model, so that a path which goes on from here chooses when it would have and not before.
 */
record ResumableSelection(SelectedForecaster selection) implements ResumableForecaster {

    private static final String FILE = "selection.txt";

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return selection.fit(window);
    }

    @Override
    public SavedModel save(FittedForecaster model) {
        ChosenForecaster chosen = (ChosenForecaster) model;
        SavedModel inner = methodOf(chosen.chosen()).save(chosen.model());
        Map<String, byte[]> files = new LinkedHashMap<>();
        inner.names().forEach(name -> files.put(name, inner.file(name)));
        String text = "candidate %d%nbar %d%n".formatted(chosen.chosen(), chosen.chosenAt());
        files.put(FILE, text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return new SavedModel(files);
    }

    @Override
    public FittedForecaster restore(SavedModel saved) {
        List<Integer> numbers = new ArrayList<>();
        for (String line : new String(saved.file(FILE), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                numbers.add(Integer.parseInt(line.substring(line.indexOf(' ') + 1)));
            }
        }
        int chosen = numbers.get(0);
        if (chosen < Best.NONE || chosen >= selection.candidates().size()) {
            throw new IllegalArgumentException(
                    "The candidate (%d) must be one of %d."
                            .formatted(chosen, selection.candidates().size()));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        saved.names().forEach(name -> files.put(name, saved.file(name)));
        files.remove(FILE);
        FittedForecaster model = methodOf(chosen).restore(new SavedModel(files));
        return new ChosenForecaster(selection, chosen, numbers.get(1), List.of(), model);
    }

    @Override
    public Map<String, String> nativeFacts() {
        Map<String, String> facts = new TreeMap<>(methodOf(Best.NONE).nativeFacts());
        for (int i = 0; i < selection.candidates().size(); i++) {
            facts.putAll(methodOf(i).nativeFacts());
        }
        return facts;
    }

    @Override
    public List<ModelSummary.Layer> architecture() {
        return selection.architecture();
    }

    @Override
    public boolean usesChance() {
        return selection.usesChance();
    }

    @Override
    public Optional<Refit> preferredRefit() {
        return selection.preferredRefit();
    }

    @Override
    public boolean mayRepeatLastClose() {
        return selection.mayRepeatLastClose();
    }

    /** The method of a candidate; all of them are resumable. */
    private ResumableForecaster methodOf(int chosen) {
        Forecaster method = selection.player(chosen);
        return (ResumableForecaster) method;
    }
}
