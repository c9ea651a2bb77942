package org.internalcustomer.sandbox.bundles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;

/** A plugin as a file, before it is a bundle. */
final class PluginJar {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private PluginJar() {}

    /** The descriptor of a jar that Jira would take as it is: a bundle with the same key in manifest and descriptor. */
    static PluginDescriptor descriptor(byte[] jar) {
        try (JarInputStream entries = new JarInputStream(new ByteArrayInputStream(jar))) {
            Manifest manifest = entries.getManifest();
            JarEntry first = entries.getNextJarEntry();
            if (manifest == null && first == null) {
                throw new BadPlugin("it is no jar");
            }
            String keyInManifest = pluginKey(manifest);
            for (JarEntry entry = first; entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().equals(DESCRIPTOR)) {
                    PluginDescriptor descriptor =
                            PluginDescriptor.read(new ByteArrayInputStream(entries.readAllBytes()));
                    if (!descriptor.key().equals(keyInManifest)) {
                        throw new BadPlugin("its manifest says Atlassian-Plugin-Key " + keyInManifest
                                + ", its descriptor " + descriptor.key());
                    }
                    return descriptor;
                }
            }
        } catch (IOException e) {
            throw new BadPlugin("it is no jar: " + e.getMessage(), e);
        }
        throw new BadPlugin("it has no " + DESCRIPTOR);
    }

    private static String pluginKey(Manifest manifest) {
        String key = manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
        if (key == null) {
            throw new BadPlugin(
                    "its manifest has no Atlassian-Plugin-Key; this host starts transformerless plugins only");
        }
        return key;
    }
}
