/** The run, in order: an experiment in, a result out. Start at {@link ExperimentRunner}. */
@NullMarked
package io.forewalk.engine.experiment;

import org.jspecify.annotations.NullMarked;
