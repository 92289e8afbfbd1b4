/**
 * Chance, split by names from one seed, so that no result depends on order or threads: {@link
 * io.forewalk.engine.random.RandomSource}.
 */
@NullMarked
package io.forewalk.engine.random;

import org.jspecify.annotations.NullMarked;
