/**
 * What a settings record says about its own components: description, default, range. Start at
 * {@link Setting}.
 */
@NullMarked
package io.forewalk.engine.settings;

import org.jspecify.annotations.NullMarked;
