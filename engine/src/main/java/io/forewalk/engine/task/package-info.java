/** The unit of work, one path through time for one forecaster, and where it runs. */
@NullMarked
package io.forewalk.engine.task;

import org.jspecify.annotations.NullMarked;
