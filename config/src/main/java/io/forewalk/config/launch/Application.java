package io.forewalk.config.launch;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.forewalk.config.wiring.ApplicationModule;
import io.forewalk.config.wiring.PluginCatalog;
import io.forewalk.config.wiring.PluginJars;
import io.forewalk.config.yaml.ExperimentReader;
import io.forewalk.config.yaml.Plugins;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The wired program, made when a command first needs it: help must not wait for it. */
final class Application {

    private PluginJars jars = PluginJars.NONE;
    private Optional<Injector> extended = Optional.empty();

    private static final class Wiring {
        static final Injector INJECTOR =
                Guice.createInjector(Stage.PRODUCTION, new ApplicationModule());
    }

    /**
     * Adds plug-ins; comes before everything else.
     *
     * @throws io.forewalk.config.wiring.PluginException if one cannot be loaded or takes a name
     *     that is built in
     */
    void use(List<Path> plugins) {
        if (plugins.isEmpty()) {
            return;
        }
        jars = PluginJars.load(plugins);
        jars.requireNew(Wiring.INJECTOR.getInstance(PluginCatalog.class).plugins());
        extended = Optional.of(Guice.createInjector(Stage.PRODUCTION, new ApplicationModule(jars)));
    }

    /** The version and, where there are plug-ins, their digest: what results depend on. */
    String fingerprint() {
        String plugins = jars.digest();
        return plugins.isEmpty() ? Version.number() : Version.number() + " " + plugins;
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
        return extended.orElseGet(() -> Wiring.INJECTOR).getInstance(type);
    }
}
