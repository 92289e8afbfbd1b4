package io.forewalk.engine.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The spelling of an enum constant in an experiment file where it is not the camel case of its name
 * ({@code LONG_SHORT} is {@code longShort} without it), or the key of a record component where it
 * is not its name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface SettingName {

    /** The word written in the file. */
    String value();
}
