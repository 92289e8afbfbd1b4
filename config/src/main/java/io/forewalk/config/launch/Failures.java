package io.forewalk.config.launch;

import io.forewalk.config.runs.CorruptRunException;
import io.forewalk.config.runs.OtherMachineException;
import io.forewalk.config.runs.RunInUseException;
import io.forewalk.config.wiring.PluginException;
import io.forewalk.config.yaml.ConfigException;
import io.forewalk.config.yaml.Place;
import io.forewalk.config.yaml.Problem;
import io.forewalk.config.yaml.ProblemsJson;
import io.forewalk.engine.market.MarketDataException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a user sees when a command cannot do its work: the problems, and no stack trace. */
final class Failures implements IExecutionExceptionHandler {

    private static final int SHOWN = 100;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        OutputOptions output =
                command.getCommandSpec().mixins().containsKey("output")
                        ? (OutputOptions)
                                command.getCommandSpec().mixins().get("output").userObject()
                        : new OutputOptions();
        ExitCode code = codeOf(e);
        if (code == ExitCode.EXPERIMENT_INVALID || code == ExitCode.DATA_INVALID) {
            print(problemsOf(e), code, output);
        } else {
            print(e, code, output);
        }
        if (output.verbose) {
            e.printStackTrace(console.err());
        }
        return code.code();
    }

    /** What the user sees when not even an exception came out. */
    int ended(Error e, boolean json) {
        ExitCode code = codeOf(e);
        OutputOptions output = new OutputOptions();
        output.json = json;
        print(e, code, output);
        return code.code();
    }

    private static ExitCode codeOf(Throwable e) {
        return switch (e) {
            case ConfigException _ -> ExitCode.EXPERIMENT_INVALID;
            case MarketDataException _ -> ExitCode.DATA_INVALID;
            case UsageException _, OtherMachineException _, PluginException _ -> ExitCode.USAGE;
            case RunInUseException _ -> ExitCode.IN_USE;
            case CorruptRunException _ -> ExitCode.CORRUPT;
            default -> otherwise(e);
        };
    }

    private static ExitCode otherwise(Throwable e) {
        if (Exhaustion.isCauseOf(e)) {
            return ExitCode.EXHAUSTED;
        }
        return Denial.behind(e).isPresent() ? ExitCode.USAGE : ExitCode.UNEXPECTED;
    }

    private static String reason(Throwable e, String otherwise) {
        return Exhaustion.behind(e)
                .map(cause -> String.valueOf(cause.getMessage()))
                .orElse(otherwise);
    }

    private static List<Problem> problemsOf(Exception e) {
        return switch (e) {
            case ConfigException config -> config.problems();
            case MarketDataException data ->
                    data.problems().stream().map(Failures::problemOf).toList();
            default -> List.of();
        };
    }

    private static Problem problemOf(MarketDataException.Problem problem) {
        Place place = new Place(problem.file(), problem.line(), problem.column());
        return new Problem(place, "", "", "", "", problem.text());
    }

    private void print(List<Problem> problems, ExitCode code, OutputOptions output) {
        if (output.json) {
            console.out().println(ProblemsJson.of(problems));
            return;
        }
        List<String> lines = new ArrayList<>();
        problems.stream().limit(SHOWN).forEach(problem -> lines.add(problem.toString()));
        if (problems.size() > SHOWN) {
            lines.add("... and %d more".formatted(problems.size() - SHOWN));
        }
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        lines.forEach(console.err()::println);
        String end = "%s, nothing written (exit %d)".formatted(count, code.code());
        console.err().println(Colours.of(console, output).red(end));
    }

    private void print(Throwable e, ExitCode code, OutputOptions output) {
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String text =
                switch (code) {
                    case UNEXPECTED -> Culprit.of(e) + what;
                    case EXHAUSTED -> "Memory or disk is exhausted: " + reason(e, what);
                    default -> Denial.behind(e).orElse(what);
                };
        if (output.json) {
            Problem problem = new Problem(new Place("", 0, 0), "", "", "", "", text);
            console.out().println(ProblemsJson.of(List.of(problem)));
        } else {
            console.err().println(Colours.of(console, output).red(text));
        }
        if (code == ExitCode.UNEXPECTED) {
            LoggerFactory.getLogger(Failures.class).error("The command failed.", e);
            console.err().println("The stack trace is shown with -v.");
        }
    }
}
