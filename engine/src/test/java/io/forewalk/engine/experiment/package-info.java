/** Tests of the experiment package. */
@NullMarked
package io.forewalk.engine.experiment;

import org.jspecify.annotations.NullMarked;
