package io.forewalk.engine.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a settings record: the words of its documentation, its default and its
 * range. The schema of the experiment file, its defaults and {@link Settings#check} all read this
 * one statement.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** What the setting means, in one sentence without a full stop. */
    String value();

    /** The default as YAML text, such as {@code 0.2} or {@code [50, 50]}; empty: must be given. */
    String byDefault() default "";

    /** Smallest allowed number; of a list, of each of its elements. */
    double atLeast() default Double.NEGATIVE_INFINITY;

    /** Largest allowed number. */
    double atMost() default Double.POSITIVE_INFINITY;

    /** The number must be greater than this. */
    double above() default Double.NEGATIVE_INFINITY;

    /** The number must be smaller than this. */
    double below() default Double.POSITIVE_INFINITY;
}
