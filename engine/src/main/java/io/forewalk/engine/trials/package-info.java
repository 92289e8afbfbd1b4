/**
 * Every try counts: what was tried, what it made, and the ledger that remembers it over all runs.
 */
@NullMarked
package io.forewalk.engine.trials;

import org.jspecify.annotations.NullMarked;
