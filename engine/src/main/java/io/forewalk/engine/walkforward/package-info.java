/** How a history is cut into training windows and test blocks. Start at {@link WalkForward}. */
@NullMarked
package io.forewalk.engine.walkforward;

import org.jspecify.annotations.NullMarked;
