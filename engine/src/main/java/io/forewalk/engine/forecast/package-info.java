/** What a forecasting method takes and gives, and the complete out-of-sample record it leaves. */
@NullMarked
package io.forewalk.engine.forecast;

import org.jspecify.annotations.NullMarked;
