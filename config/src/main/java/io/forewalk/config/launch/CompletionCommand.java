package io.forewalk.config.launch;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and flags. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the script by which a shell completes commands and flags.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(./forewalk completion bash)",
            "  source <(./forewalk completion zsh)",
            "  ./forewalk completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {

    /** A shell; the words of the command line. */
    enum ShellName {
        bash,
        zsh,
        fish
    }

    private final Console console;

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private ShellName shell = ShellName.bash;

    @Spec private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        console.out()
                .print(
                        switch (shell) {
                            // One script for both: in zsh it loads zsh's reader of bash scripts.
                            case bash, zsh -> AutoComplete.bash("forewalk", program);
                            case fish -> FishCompletion.of(program);
                        });
        return ExitCode.DONE.code();
    }
}
