/**
 * A small house in which every rule is broken once, each by a class that is named for it, and kept
 * by the classes called Allowed. The scan of the real house leaves it out.
 */
@NullMarked
package io.forewalk.config.architecture.planted;

import org.jspecify.annotations.NullMarked;
