/** The forecasters an experiment file can name; each method lives in a package of its own. */
@NullMarked
package io.forewalk.strategies.forecasting;

import org.jspecify.annotations.NullMarked;
