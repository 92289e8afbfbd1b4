/** What a trading strategy takes and gives: the situation at a close in, target positions out. */
@NullMarked
package io.forewalk.engine.trading;

import org.jspecify.annotations.NullMarked;
