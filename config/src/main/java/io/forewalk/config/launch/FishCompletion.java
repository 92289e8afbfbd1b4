package io.forewalk.config.launch;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completions for fish: a line per command and per flag. */
final class FishCompletion {

    private FishCompletion() {}

    /** The script, ended by a line feed. */
    static String of(CommandLine program) {
        StringBuilder script = new StringBuilder();
        List<String> names = List.copyOf(program.getSubcommands().keySet());
        String none = "not __fish_seen_subcommand_from " + String.join(" ", names);
        script.append("complete -c forewalk -e\n");
        commands(script, program, none);
        options(script, program.getCommandSpec(), none);
        program.getSubcommands().forEach((name, command) -> command(script, name, command));
        return script.toString();
    }

    private static void command(StringBuilder script, String name, CommandLine command) {
        String seen = "__fish_seen_subcommand_from " + name;
        Map<String, CommandLine> inner = command.getSubcommands();
        if (!inner.isEmpty()) {
            String names = String.join(" ", inner.keySet());
            commands(script, command, seen + "; and not __fish_seen_subcommand_from " + names);
        }
        options(script, command.getCommandSpec(), seen);
        inner.forEach((innerName, innerCommand) ->
                options(
                        script,
                        innerCommand.getCommandSpec(),
                        seen + "; and __fish_seen_subcommand_from " + innerName));
    }

    private static void commands(StringBuilder script, CommandLine above, String condition) {
        above.getSubcommands()
                .forEach((name, command) ->
                        script.append("complete -c forewalk -f -n ")
                                .append(quoted(condition))
                                .append(" -a ")
                                .append(name)
                                .append(" -d ")
                                .append(quoted(summary(command.getCommandSpec())))
                                .append('\n'));
    }

    private static void options(StringBuilder script, CommandSpec command, String condition) {
        for (OptionSpec option : command.options()) {
            script.append("complete -c forewalk -n ").append(quoted(condition));
            for (String name : option.names()) {
                boolean isLong = name.startsWith("--");
                script.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
            }
            script.append(option.arity().max() > 0 ? " -r" : "");
            candidates(script, option);
            script.append(" -d ").append(quoted(first(option.description()))).append('\n');
        }
        for (PositionalParamSpec word : command.positionalParameters()) {
            if (word.completionCandidates() != null) {
                script.append("complete -c forewalk -n ").append(quoted(condition));
                candidates(script, word);
                script.append('\n');
            }
        }
    }

    private static void candidates(StringBuilder script, ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            script.append(" -f -a ")
                    .append(quoted(String.join(" ", argument.completionCandidates())));
        }
    }

    private static String summary(CommandSpec command) {
        return first(command.usageMessage().description());
    }

    private static String first(String... description) {
        return description.length == 0 ? "" : description[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
