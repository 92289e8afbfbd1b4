package io.forewalk.config.wiring;

import io.forewalk.config.yaml.Plugins;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The jars of plug-ins that a user names, and what they add. */
public final class PluginJars {

    /** Name of the class loader of all plug-ins, as stack traces show it. */
    public static final String LOADER = "plug-ins";

    /** No jar at all. */
    public static final PluginJars NONE = new PluginJars(List.of(), new PluginRegistry());

    private final List<Path> jars;
    private final PluginRegistry registry;

    private PluginJars(List<Path> jars, PluginRegistry registry) {
        this.jars = List.copyOf(jars);
        this.registry = registry;
    }

    /**
     * Loads the plug-ins of these jars; of a folder, of all jars in it by name.
     *
     * @throws PluginException if a path is no jar or folder of jars, or a jar has no plug-in or one
     *     that cannot be loaded
     */
    public static PluginJars load(List<Path> paths) {
        if (paths.isEmpty()) {
            return NONE;
        }
        try {
            List<Path> jars = new ArrayList<>();
            for (Path path : paths) {
                jars.addAll(jarsAt(path));
            }
            var registry = new PluginRegistry();
            for (Plugin plugin : plugins(jars)) {
                addTo(registry, plugin);
            }
            return new PluginJars(jars, registry);
        } catch (IOException e) {
            throw new PluginException("A plug-in cannot be read: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new PluginException("The plug-in cannot be loaded: " + sentence(e), e);
        } catch (ServiceConfigurationError e) {
            throw new PluginException("The plug-in cannot be loaded: " + reasonOf(e), e);
        }
    }

    // The code of a stranger, which may throw whatever it likes.
    private static void addTo(PluginRegistry registry, Plugin plugin) {
        try {
            plugin.addTo(registry);
        } catch (RuntimeException | Error e) {
            throw new PluginException(
                    "The plug-in (%s) cannot be loaded: %s"
                            .formatted(plugin.getClass().getName(), sentence(e)),
                    e);
        }
    }

    private static String reasonOf(ServiceConfigurationError e) {
        String what =
                String.valueOf(e.getMessage())
                        .replace(Plugin.class.getName() + ": ", "")
                        .replaceFirst("^Provider ", "");
        return e.getCause() == null ? what + "." : what + ": " + sentence(e.getCause());
    }

    private static String sentence(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    /**
     * Makes sure that nothing of these jars takes a name that is built in.
     *
     * @throws PluginException if something does
     */
    public void requireNew(Plugins builtIn) {
        requireNew(registry.sources(), builtIn.sources());
        requireNew(registry.forecasters(), builtIn.forecasters());
        requireNew(registry.combinations(), builtIn.combinations());
        requireNew(registry.strategies(), builtIn.strategies());
    }

    private static void requireNew(
            Map<String, ? extends Class<?>> added, Map<String, ? extends Class<?>> builtIn) {
        added.forEach((name, type) -> {
            if (builtIn.containsKey(name)) {
                throw new PluginException(
                        "The name (%s) of %s must not be one that is built in."
                                .formatted(name, type.getName()));
            }
        });
    }

    /** SHA-256 of the bytes of all jars, one after the other; empty without jars. */
    public String digest() {
        if (jars.isEmpty()) {
            return "";
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path jar : jars) {
                sha.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new PluginException("A plug-in cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    PluginRegistry registry() {
        return registry;
    }

    private static List<Path> jarsAt(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(whole(path));
        }
        if (!Files.isDirectory(path)) {
            throw new PluginException("There is no plug-in at %s.".formatted(path));
        }
        try (Stream<Path> found = Files.list(path)) {
            List<Path> jars =
                    found.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            if (jars.isEmpty()) {
                throw new PluginException("The folder %s holds no jar.".formatted(path));
            }
            jars.forEach(PluginJars::whole);
            return jars;
        }
    }

    // A class loader passes over what it cannot open.
    private static Path whole(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return Path.of(jar.getName());
        } catch (IOException e) {
            throw new PluginException("%s is no jar: %s.".formatted(path, e.getMessage()), e);
        }
    }

    private static List<Plugin> plugins(List<Path> jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        // Never closed: the classes of a plug-in are loaded as they are needed, until the end.
        var loader =
                new URLClassLoader(LOADER, urls.toArray(URL[]::new), Plugin.class.getClassLoader());
        List<Plugin> plugins =
                ServiceLoader.load(Plugin.class, loader).stream()
                        .filter(provider -> loader.equals(provider.type().getClassLoader()))
                        .map(ServiceLoader.Provider::get)
                        .toList();
        if (plugins.isEmpty()) {
            throw new PluginException(
                    "No jar (%s) names a plug-in in META-INF/services/%s."
                            .formatted(
                                    String.join(", ", jars.stream().map(Path::toString).toList()),
                                    Plugin.class.getName()));
        }
        return plugins;
    }
}
