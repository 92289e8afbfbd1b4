/**
 * Experiment files: text to a tree with places, checked against the schema of the settings records,
 * bound to them, and written back with every default. Start at {@link ExperimentReader}.
 */
@NullMarked
package io.forewalk.config.yaml;

import org.jspecify.annotations.NullMarked;
