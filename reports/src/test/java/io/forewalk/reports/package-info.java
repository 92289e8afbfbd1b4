/** Tests of the whole report. */
@NullMarked
package io.forewalk.reports;

import org.jspecify.annotations.NullMarked;
