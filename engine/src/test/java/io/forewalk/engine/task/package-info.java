/** Tests of the task package. */
@NullMarked
package io.forewalk.engine.task;

import org.jspecify.annotations.NullMarked;
