package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.config.yaml.SettingsTree.Mark;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads experiment files, and says everything that is wrong with one at once. The passes: size,
 * parser events, schema, defaults, records, rules between them.
 */
public final class ExperimentReader {

    private final Plugins plugins;
    private final JsonNode schema;

    /** A reader that knows these types. */
    public ExperimentReader(Plugins plugins) {
        this.plugins = plugins;
        this.schema = ExperimentSchema.of(plugins);
    }

    /**
     * Reads a file.
     *
     * @param dataRoot a folder that data files may lie in, besides the file's own project
     * @throws ConfigException with every problem found
     */
    public ExperimentDocument read(Path file, Overrides overrides, Optional<Path> dataRoot) {
        DataFolders folders = new DataFolders(file, dataRoot);
        return read(file, SourceText.of(file), overrides, Optional.of(folders));
    }

    /**
     * Reads the resolved text of a finished run back; its data was read when it ran.
     *
     * @throws ConfigException if it does not hold
     */
    public ExperimentDocument restore(Path file) {
        return read(file, SourceText.of(file), Overrides.NONE, Optional.empty());
    }

    private ExperimentDocument read(
            Path file, SourceText source, Overrides overrides, Optional<DataFolders> folders) {
        Findings findings = new Findings();
        SettingsTree tree = YamlReading.read(source, findings);
        overrides.applyTo(tree, findings);
        nameAfter(file, tree);
        SchemaFit.retype(tree, schema);
        SchemaCheck.check(schema, tree, findings);
        SchemaFit.fillIn(tree, schema);
        ExperimentBinder binder = new ExperimentBinder(plugins, tree, findings);
        ExperimentParts parts = binder.bind();
        new ExperimentRules(tree, findings).check(parts);
        new EmptyNames(tree, findings).check();
        folders.ifPresent(allowed -> {
            new IdleSettings(schema, tree, findings).check();
            allowed.check(tree, findings);
        });
        findings.throwIfAny();
        ExperimentFile shape = binder.completed(parts.together(), overrides);
        return new ExperimentDocument(
                file,
                source.given(),
                shape,
                ResolvedText.of(tree),
                ResolvedText.withOrigins(tree),
                new MarketRules(tree));
    }

    private static void nameAfter(Path file, SettingsTree tree) {
        KeyPath name = KeyPath.ROOT.key("name");
        if (!tree.root().has("name")) {
            Path last = file.getFileName();
            String base = last == null ? "experiment" : last.toString();
            tree.root().put("name", FileNames.safe(base.replaceFirst("\\.ya?ml$", "")));
            tree.mark(name, Mark.DEFAULT);
        }
    }
}
