package org.internalcustomer.jira.host.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar as it would be installed: what Jira reads in it, and what it asks Jira for. */
class PluginJarIT {

    /** Who gives these packages to plugins in Jira 10; Atlassian's own are checked member by member elsewhere. */
    private static final List<String> JIRA_GIVES = List.of(
            "com.atlassian.",
            "com.opensymphony.workflow.loader",
            "io.atlassian.fugue",
            "javax.inject",
            "javax.mail",
            "javax.servlet",
            "javax.ws.rs",
            "net.java.ao",
            "org.apache.log4j",
            "org.ofbiz.core.entity",
            "org.slf4j");

    private static Attributes manifest;
    private static List<String> entries;

    @BeforeAll
    static void open() throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "internal-customer-*.jar");
                JarFile jar = new JarFile(jars.iterator().next().toFile())) {
            manifest = jar.getManifest().getMainAttributes();
            entries = jar.stream().map(JarEntry::getName).toList();
        }
    }

    /** Jira then starts it as it is, without rewriting it. */
    @Test
    void isTransformerless() {
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.internalcustomer.internal-customer");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.internalcustomer.internal-customer");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(entries).contains("atlassian-plugin.xml", "META-INF/spring/plugin.xml");
    }

    @Test
    void asksOnlyForWhatJiraGives() {
        assertThat(imports().stream()
                        .filter(clause -> !clause.contains("resolution:=optional"))
                        .map(clause -> clause.split(";")[0]))
                .isNotEmpty()
                .allMatch(name -> JIRA_GIVES.stream().anyMatch(name::startsWith));
    }

    /** What a development machine has and Jira hides. */
    @Test
    void asksForNothingOfTheMachineOrTheSandbox() {
        assertThat(imports())
                .noneMatch(
                        clause -> clause.matches("(com\\.sun|sun|jdk|org\\.h2|org\\.postgresql|org\\.internalcustomer|"
                                + "com\\.fasterxml|org\\.junit)\\..*"));
    }

    /** Jira's versions are not those that we compile against. */
    @Test
    void bindsToNoVersionOfJira() {
        assertThat(imports().stream().filter(clause -> clause.startsWith("com.atlassian.")))
                .allMatch(clause -> clause.endsWith(";version=0") || clause.endsWith(";version=\"0\""));
    }

    @Test
    void givesNothingAway() {
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    void carriesNeitherJirasClassesNorTheSandboxs() {
        assertThat(entries)
                .noneMatch(name -> name.startsWith("com/atlassian/")
                        || name.startsWith("org/internalcustomer/sandbox/")
                        || name.startsWith("net/java/ao/"));
    }

    private static List<String> imports() {
        return new ArrayList<>(
                Arrays.asList(manifest.getValue("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")));
    }
}
