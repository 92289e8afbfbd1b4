/** Tests of the market's sources: files, simulated prices, tables. */
@NullMarked
package io.forewalk.engine.market;

import org.jspecify.annotations.NullMarked;
