package io.forewalk.config.architecture.planted.engine.statistics;

import com.google.inject.AbstractModule;
import com.google.inject.Module;

/** A module may name Guice, its anonymous classes too. */
public final class AllowedModule extends AbstractModule {
    /** Another one. */
    public Module inner() {
        return new AbstractModule() {
            @Override
            protected void configure() {
                bind(String.class).toInstance("");
            }
        };
    }
}
