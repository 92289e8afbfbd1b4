/**
 * A finished run as files and back: one class per table, one for the manifest, and {@link
 * io.forewalk.config.runs.RunFolder}, which moves them into place in one step. Start there.
 */
@NullMarked
package io.forewalk.config.runs;

import org.jspecify.annotations.NullMarked;
