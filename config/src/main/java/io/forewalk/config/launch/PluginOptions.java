package io.forewalk.config.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Types that are not part of the program. */
final class PluginOptions {

    @Option(
            names = "--plugins",
            paramLabel = "PATH",
            description = "A jar of further forecasters, strategies ..., or a folder of jars.")
    List<Path> paths = new ArrayList<>();
}
