/**
 * What the simple methods share: a mean of the log close, a variance around it, and the open beside
 * it. A method gives a {@link io.forewalk.strategies.forecasting.logprice.MeanModel}; {@link
 * io.forewalk.strategies.forecasting.logprice.LogPriceModel} runs it along the known bars.
 */
@NullMarked
package io.forewalk.strategies.forecasting.logprice;

import org.jspecify.annotations.NullMarked;
