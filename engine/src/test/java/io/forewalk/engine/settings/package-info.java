/** Tests of the settings' own words. */
@NullMarked
package io.forewalk.engine.settings;

import org.jspecify.annotations.NullMarked;
