package io.forewalk.config.launch;

import io.forewalk.config.yaml.Place;
import io.forewalk.config.yaml.Problem;
import io.forewalk.config.yaml.ProblemsJson;
import io.forewalk.engine.settings.Nearest;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: what is wrong, the nearest known name, where help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String text = textOf(e, command);
        String help = "See %s --help.".formatted(command.getCommandSpec().qualifiedName());
        if (List.of(arguments).contains("--json")) {
            String sentences = text + (text.matches("(?s).*[.?]") ? " " : ". ") + help;
            Problem problem = new Problem(new Place("", 0, 0), "", "", "", "", sentences);
            console.out().println(ProblemsJson.of(List.of(problem)));
        } else {
            console.err().println(text);
            console.err().println(help);
        }
        return ExitCode.USAGE.code();
    }

    private static String textOf(ParameterException e, CommandLine command) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched, command);
            case MissingParameterException missing -> tooFew(missing);
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String tooFew(MissingParameterException e) {
        return e.getMissing().stream()
                .filter(parameter -> parameter.arity().min() > 1)
                .findFirst()
                .map(parameter ->
                        "%s must be given %d to %d times."
                                .formatted(
                                        parameter.paramLabel(),
                                        parameter.arity().min(),
                                        parameter.arity().max()))
                .orElse(String.valueOf(e.getMessage()));
    }

    private static String unknown(UnmatchedArgumentException unmatched, CommandLine command) {
        String word = unmatched.getUnmatched().getFirst().split("=", 2)[0];
        boolean option = word.startsWith("-");
        boolean top = !command.getSubcommands().isEmpty();
        String nearest = Nearest.to(word, option ? options(command) : commands(command));
        String kind = option ? "an option" : top ? "a command" : "expected here";
        return word
                + " is not "
                + kind
                + (nearest.isEmpty() ? "." : "; did you mean " + nearest + "?");
    }

    private static List<String> options(CommandLine command) {
        return List.copyOf(command.getCommandSpec().optionsMap().keySet());
    }

    private static List<String> commands(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }
}
