package io.forewalk.config.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** The user's experiment file cannot be used; holds all problems at once. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** An exception with at least one problem, in file order. */
    public ConfigException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in file order. */
    public List<Problem> problems() {
        return problems;
    }
}
