/** The only planted package that is marked. */
@NullMarked
package io.forewalk.config.architecture.planted.engine.random;

import org.jspecify.annotations.NullMarked;
