/** Tests of choosing settings. */
@NullMarked
package io.forewalk.engine.selection;

import org.jspecify.annotations.NullMarked;
