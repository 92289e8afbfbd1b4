/**
 * Rules written as text: a text is parsed ({@link
 * io.forewalk.strategies.trading.expression.RuleReader}), checked against the {@link
 * io.forewalk.strategies.trading.expression.FunctionTable}, and computed bar by bar in a {@link
 * io.forewalk.strategies.trading.expression.Graph} behind ta4j rules. Start at {@link
 * io.forewalk.strategies.trading.expression.TextRules}.
 */
@NullMarked
package io.forewalk.strategies.trading.expression;

import org.jspecify.annotations.NullMarked;
