/**
 * Settings that are chosen anew at every cut, from the training window alone: candidates in, the
 * chosen one and everybody's scores out. Start at {@link SelectedStrategy} and {@link
 * SelectedForecaster}.
 */
@NullMarked
package io.forewalk.engine.selection;

import org.jspecify.annotations.NullMarked;
