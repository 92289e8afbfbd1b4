/**
 * Prices as a trader could know them: histories that end at a bar, and the sources they come from.
 */
@NullMarked
package io.forewalk.engine.market;

import org.jspecify.annotations.NullMarked;
