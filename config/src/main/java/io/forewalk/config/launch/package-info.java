/**
 * The command line: one class per command, what they print and with which code they end. Start at
 * {@link Main}. No command loads more than it needs.
 */
@NullMarked
package io.forewalk.config.launch;

import org.jspecify.annotations.NullMarked;
