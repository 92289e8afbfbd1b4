package io.forewalk.config.wiring;

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
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The jars of plug-ins that a user names, and what they add. */
public final class PluginJars {

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
                plugin.addTo(registry);
            }
            return new PluginJars(jars, registry);
        } catch (IOException | IllegalArgumentException | LinkageError e) {
            throw new PluginException("The plug-ins cannot be loaded: " + e.getMessage(), e);
        } catch (ServiceConfigurationError e) {
            throw new PluginException("The plug-in cannot be loaded: " + e.getMessage(), e);
        }
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
            return List.of(path);
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
            return jars;
        }
    }

    private static List<Plugin> plugins(List<Path> jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        // Never closed: the classes of a plug-in are loaded as they are needed, until the end.
        var loader = new URLClassLoader(urls.toArray(URL[]::new), Plugin.class.getClassLoader());
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
