/**
 * Every try counts: what was tried, what it made, and the ledger that remembers it over all runs.
 * Start at {@link io.forewalk.engine.trials.Attempt}.
 */
@NullMarked
package io.forewalk.engine.trials;

import org.jspecify.annotations.NullMarked;
