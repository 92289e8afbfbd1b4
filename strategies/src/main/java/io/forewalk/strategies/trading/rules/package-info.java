/** The one adapter from ta4j rules to target positions. Start at {@link RuleStrategy}. */
@NullMarked
package io.forewalk.strategies.trading.rules;

import org.jspecify.annotations.NullMarked;
