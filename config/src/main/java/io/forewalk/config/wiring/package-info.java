/**
 * Which types there are, and how a file's content becomes an experiment. Start at {@link
 * ApplicationModule}.
 */
@NullMarked
package io.forewalk.config.wiring;

import org.jspecify.annotations.NullMarked;
