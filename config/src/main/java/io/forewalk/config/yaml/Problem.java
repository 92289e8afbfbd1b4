package io.forewalk.config.yaml;

import java.io.Serializable;

/**
 * One fault of an experiment file; texts are empty where there is nothing to say.
 *
 * @param place of the key or value it is about
 * @param key its way from the top, such as {@code walkForward.refit.every}
 * @param value as written
 * @param allowed what may stand there
 * @param nearest known name, if one is near
 * @param text the sentence a user reads, without the place
 */
public record Problem(
        Place place, String key, String value, String allowed, String nearest, String text)
        implements Serializable {

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
