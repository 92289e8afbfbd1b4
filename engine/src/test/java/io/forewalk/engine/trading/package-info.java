/** Tests of the trading package. */
@NullMarked
package io.forewalk.engine.trading;

import org.jspecify.annotations.NullMarked;
