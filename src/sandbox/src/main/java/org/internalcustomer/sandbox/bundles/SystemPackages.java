package org.internalcustomer.sandbox.bundles;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The packages of the host's class path that bundles may import, with the versions that Jira gives them. Everything
 * else stays the host's own: a plugin must bring its libraries itself.
 */
final class SystemPackages {

    private static final Map<String, String> VERSION_BY_PREFIX = Map.ofEntries(
            Map.entry("com.atlassian.", ""),
            Map.entry("com.opensymphony.", ""),
            Map.entry("org.ofbiz.core.entity", ""),
            Map.entry("net.java.ao", ""),
            Map.entry("io.atlassian.fugue", ""),
            Map.entry("javax.servlet", "4.0.0"),
            Map.entry("javax.ws.rs", "2.1.6"),
            Map.entry("javax.inject", "1.0.0"),
            Map.entry("javax.mail", "1.6.2"),
            Map.entry("javax.activation", "1.1.0"),
            Map.entry("com.fasterxml.jackson.", "2.18.0"),
            Map.entry("org.slf4j", "1.7.36"),
            Map.entry("org.apache.log4j", "1.2.17"),
            Map.entry("org.apache.commons.logging", "1.2.0"));

    private SystemPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String fromClassPath() {
        Map<String, String> exports = new TreeMap<>();
        for (Path entry : classPath()) {
            packagesOf(entry).forEach(name -> versionOf(name).ifPresent(version -> exports.put(name, version)));
        }
        List<String> clauses = new ArrayList<>();
        exports.forEach((name, version) -> clauses.add(version.isEmpty() ? name : name + ";version=" + version));
        return String.join(",", clauses);
    }

    private static java.util.Optional<String> versionOf(String name) {
        return VERSION_BY_PREFIX.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The class path with the jars that a jar's manifest adds, such as those of {@code sandbox.jar}. */
    private static Set<Path> classPath() {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (Files.exists(path) && entries.add(path) && Files.isRegularFile(path)) {
                entries.addAll(namedInManifest(path));
            }
        }
        return entries;
    }

    private static List<Path> namedInManifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String named =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null
                    ? List.of()
                    : Stream.of(named.split(" "))
                            .map(name -> resolve(jar, name))
                            .filter(Files::exists)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resolve(Path jar, String name) {
        return name.startsWith("file:") ? Path.of(java.net.URI.create(name)) : jar.resolveSibling(name);
    }

    private static Set<String> packagesOf(Path entry) {
        try {
            return Files.isDirectory(entry) ? packagesOfFolder(entry) : packagesOfJar(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packagesOfJar(Path jar) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
                    .forEach(name -> names.add(packageOf(name)));
        }
        return names;
    }

    private static Set<String> packagesOfFolder(Path folder) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> names.add(
                            packageOf(folder.relativize(file).toString().replace(File.separatorChar, '/'))));
        }
        return names;
    }

    private static String packageOf(String classFile) {
        int slash = classFile.lastIndexOf('/');
        return slash < 0 ? "" : classFile.substring(0, slash).replace('/', '.');
    }
}
