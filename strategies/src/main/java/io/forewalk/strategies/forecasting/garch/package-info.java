/** The last close with a GARCH variance. */
@NullMarked
package io.forewalk.strategies.forecasting.garch;

import org.jspecify.annotations.NullMarked;
