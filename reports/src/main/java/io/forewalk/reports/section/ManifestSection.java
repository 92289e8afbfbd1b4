package io.forewalk.reports.section;

import io.forewalk.engine.experiment.CombinationEntry;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.RunManifest;
import io.forewalk.engine.experiment.StrategyEntry;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.content.Value.Fields;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the run was made of, and the command that repeats it. */
public final class ManifestSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        RunManifest manifest = result.manifest();
        Fields settings = settings(result.experiment());
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Code(
                        "The command that repeats this run", manifest.environment().command()));
        if (!manifest.data().isEmpty()) {
            blocks.add(data(manifest));
        }
        if (!manifest.notes().isEmpty()) {
            blocks.add(notes(manifest));
        }
        blocks.add(new Block.Code("Settings as resolved", SettingsText.of(settings)));
        blocks.add(environment(manifest));
        return Optional.of(
                new Section(
                        "manifest",
                        "Manifest",
                        "The same file, data, seeds and version give the same numbers, bit for"
                                + " bit.",
                        blocks,
                        Fields.NONE.with("settings", settings)));
    }

    private static TableData data(RunManifest manifest) {
        List<Column> columns =
                List.of(
                        Column.of("path", "File"),
                        Column.of("symbols", "Symbols"),
                        Column.of("rows", "Rows", Unit.COUNT),
                        Column.of("sha256", "SHA-256"));
        List<List<Value>> rows =
                manifest.data().stream()
                        .map(file ->
                                List.of(
                                        Value.of(file.path()),
                                        Value.of(String.join(", ", file.symbols())),
                                        Value.of(file.rows()),
                                        Value.of(file.sha256())))
                        .toList();
        return TableData.of("data", "Data", columns, rows);
    }

    private static TableData notes(RunManifest manifest) {
        List<Column> columns =
                List.of(
                        Column.of("symbol", "Symbol"),
                        Column.of("kind", "Kind"),
                        Column.of("text", "What the data said"));
        List<List<Value>> rows =
                manifest.notes().stream()
                        .map(note ->
                                List.of(
                                        Value.of(note.symbol()),
                                        SettingsTree.of(note.kind()),
                                        Value.of(note.text())))
                        .toList();
        return TableData.of("notes", "Notes on the data", columns, rows);
    }

    private static TableData environment(RunManifest manifest) {
        List<Column> columns =
                List.of(
                        Column.of("fact", "Fact").in(Place.PAGE),
                        Column.of("value", "Value").in(Place.PAGE));
        List<List<Value>> rows = new ArrayList<>();
        rows.add(List.of(Value.of("version"), Value.of(manifest.environment().version())));
        rows.add(
                List.of(
                        Value.of("started"),
                        Value.of(
                                manifest.environment()
                                        .started()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())));
        String seconds = Figures.PAGE.of(manifest.took().toMillis() / 1e3, Unit.SECONDS);
        rows.add(List.of(Value.of("took"), Value.of(seconds + " s")));
        manifest.environment()
                .machine()
                .forEach((fact, value) -> rows.add(List.of(Value.of(fact), Value.of(value))));
        return TableData.of("environment", "Where and when", columns, rows)
                .remarking("Times and machine facts are part of no result.");
    }

    private static Fields settings(Experiment experiment) {
        return Fields.NONE
                .with("name", experiment.name())
                .with("seeds", SettingsTree.of(experiment.seeds()))
                .with("market", SettingsTree.of(experiment.market()))
                .with("walkForward", SettingsTree.of(experiment.walkForward()))
                .with("forecasters", forecasters(experiment))
                .with("combinations", combinations(experiment))
                .with("strategies", strategies(experiment))
                .with("account", SettingsTree.of(experiment.trading().account()))
                .with("sizing", named(experiment.trading().sizing()))
                .with("costs", SettingsTree.of(experiment.trading().costs()))
                .with("statistics", SettingsTree.of(experiment.statistics()));
    }

    private static Value forecasters(Experiment experiment) {
        List<Value> items = new ArrayList<>();
        for (ForecasterEntry entry : experiment.forecasters()) {
            items.add(
                    Fields.NONE
                            .with("name", entry.name())
                            .with("settings", named(entry.forecaster()))
                            .with("refit", SettingsTree.of(entry.refit())));
        }
        return new Value.Items(items);
    }

    private static Value combinations(Experiment experiment) {
        List<Value> items = new ArrayList<>();
        for (CombinationEntry entry : experiment.combinations()) {
            items.add(
                    Fields.NONE
                            .with("name", entry.name())
                            .with("settings", named(entry.combination()))
                            .with("of", SettingsTree.of(entry.of())));
        }
        return new Value.Items(items);
    }

    private static Value strategies(Experiment experiment) {
        List<Value> items = new ArrayList<>();
        for (StrategyEntry entry : experiment.strategies()) {
            Fields fields =
                    Fields.NONE
                            .with("name", entry.name())
                            .with("settings", named(entry.strategy()))
                            .with("forecasters", SettingsTree.of(entry.forecasters()));
            items.add(
                    entry.plan().equals(OrderPlan.PLAIN)
                            ? fields
                            : fields.with("orders", orders(entry.plan())));
        }
        return new Value.Items(items);
    }

    private static Value orders(OrderPlan plan) {
        ProtectiveExits exits = plan.exits();
        return Fields.NONE
                .with("entry", named(plan.entry()))
                .with("stop", named(exits.stop()))
                .with("target", named(exits.target()))
                .with("trailing", named(exits.trailing().width()))
                .with("trailFrom", SettingsTree.of(exits.trailing().from()))
                .with("maxBars", SettingsTree.of(exits.maxBars()));
    }

    private static Value named(Object plugIn) {
        return switch (plugIn) {
            case SelectedStrategy(var own, var candidates, var measure, int leftOut) ->
                    selecting(own, candidates.size(), measure, leftOut);
            case Forecaster method when SelectedForecaster.in(method).isPresent() -> {
                SelectedForecaster selected = SelectedForecaster.in(method).orElseThrow();
                yield selecting(
                        selected.own(),
                        selected.candidates().size(),
                        selected.measure(),
                        selected.leftOut());
            }
            default -> plain(plugIn);
        };
    }

    private static Value selecting(Object own, int candidates, Object measure, int leftOut) {
        Fields select =
                Fields.NONE
                        .with("candidates", Value.of(candidates))
                        .with("leftOut", Value.of(leftOut))
                        .with("measure", SettingsTree.of(measure));
        return plain(own) instanceof Fields fields ? fields.with("select", select) : select;
    }

    private static Value plain(Object plugIn) {
        Value settings = SettingsTree.of(plugIn);
        return settings instanceof Fields
                ? Fields.NONE.with(plugIn.getClass().getSimpleName(), settings)
                : settings;
    }
}
