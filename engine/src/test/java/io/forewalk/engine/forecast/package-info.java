/** Tests of the forecast package. */
@NullMarked
package io.forewalk.engine.forecast;

import org.jspecify.annotations.NullMarked;
