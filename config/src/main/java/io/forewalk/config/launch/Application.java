package io.forewalk.config.launch;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.forewalk.config.wiring.ApplicationModule;
import io.forewalk.config.wiring.PluginCatalog;
import io.forewalk.config.yaml.ExperimentReader;
import io.forewalk.config.yaml.Plugins;

/** The wired program, made when a command first needs it: help must not wait for it. */
final class Application {

    private static final class Wiring {
        static final Injector INJECTOR =
                Guice.createInjector(Stage.PRODUCTION, new ApplicationModule());
    }

    /** The types that a file can name. */
    Plugins plugins() {
        return instance(PluginCatalog.class).plugins();
    }

    /** Reads experiment files. */
    ExperimentReader reader() {
        return new ExperimentReader(plugins());
    }

    /** Something that a module binds. */
    <T> T instance(Class<T> type) {
        return Wiring.INJECTOR.getInstance(type);
    }
}
