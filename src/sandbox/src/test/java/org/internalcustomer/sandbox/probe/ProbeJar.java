package org.internalcustomer.sandbox.probe;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A small plugin with one module of most kinds, packed by hand from this package's classes. */
public final class ProbeJar {

    public static final String KEY = "org.example.probe";

    private static final List<Class<?>> CLASSES = List.of(
            NoteRow.class,
            NotesResource.class,
            NotesResource.NoteView.class,
            GreetingServlet.class,
            Greeting.class,
            Upgrade.class,
            Lifecycle.class);

    private static final String IMPORTS = "com.atlassian.activeobjects.external,com.atlassian.annotations.security,"
            + "com.atlassian.jira.plugin.webfragment.conditions,com.atlassian.plugins.rest.api.security.annotation,"
            + "com.atlassian.sal.api.lifecycle,com.atlassian.sal.api.message,com.atlassian.sal.api.upgrade,com.atlassian.sal.api.websudo,com.atlassian.templaterenderer,com.atlassian.velocity.htmlsafe,"
            + "net.java.ao,net.java.ao.schema,javax.inject,javax.servlet;version=\"[2.5,5)\","
            + "javax.servlet.http;version=\"[2.5,5)\",javax.ws.rs;version=\"[2,3)\",javax.ws.rs.core;version=\"[2,3)\"";

    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                   default-autowire="constructor">
                <osgi:reference id="tables" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
                <osgi:reference id="templates" interface="com.atlassian.templaterenderer.TemplateRenderer"/>
                %s
                <bean id="lifecycle" class="org.internalcustomer.sandbox.probe.Lifecycle"/>
                <bean id="second" class="org.internalcustomer.sandbox.probe.Upgrade"><constructor-arg index="0" value="2"/></bean>
                <bean id="first" class="org.internalcustomer.sandbox.probe.Upgrade"><constructor-arg index="0" value="1"/></bean>
                <osgi:service ref="second" interface="com.atlassian.sal.api.upgrade.PluginUpgradeTask"/>
                <osgi:service ref="first" interface="com.atlassian.sal.api.upgrade.PluginUpgradeTask"/>
                <osgi:service ref="lifecycle" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
            </beans>
            """;

    private static final String DESCRIPTOR = """
            <atlassian-plugin key="org.example.probe" name="Probe" plugins-version="2">
                <plugin-info><version>%s</version></plugin-info>
                <resource type="i18n" name="texts" location="i18n.probe"/>
                <ao key="tables"><entity>org.internalcustomer.sandbox.probe.NoteRow</entity></ao>
                <velocity-allowlist key="allowed">
                    <method>org.internalcustomer.sandbox.probe.Greeting#getListed()</method>
                    <method>org.internalcustomer.sandbox.probe.Greeting#getIcon()</method>
                </velocity-allowlist>
                <rest-migration key="v2"><rest-v2/></rest-migration>
                <rest key="rest" path="/probe" version="1.0"/>
                <servlet key="greeting" class="org.internalcustomer.sandbox.probe.GreetingServlet">
                    <url-pattern>/probe/greeting</url-pattern>
                </servlet>
                <web-resource key="scripts">
                    <transformation extension="js"><transformer key="jsI18n"/></transformation>
                    <resource type="download" name="probe.js" location="web/probe.js"/>
                    <context>atl.general</context>
                    <condition class="org.example.Never"/>
                </web-resource>
                <web-item key="public" section="probe/items" weight="20">
                    <label key="probe.greeting"/><link linkId="probe-link">/plugins/servlet/probe/greeting</link>
                </web-item>
                <web-item key="members" section="probe/items" weight="10">
                    <label key="probe.greeting"/><link>/members</link>
                    <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
                </web-item>
                <web-panel key="panel" location="probe.panels">
                    <resource name="view" type="velocity" location="templates/panel.vm"/>
                </web-panel>
                <web-panel key="broken" location="probe.panels" weight="2000">
                    <resource name="view" type="velocity" location="templates/missing.vm"/>
                </web-panel>
                <gadget key="gadget"/>
            </atlassian-plugin>
            """;

    private static final String GREETING = """
            #enable_html_escaping()
            <p>$name $boldHtml $greeting.listed $greeting.icon [$!greeting.unlisted] [$!greeting.getClass()] $list.size() \
            $i18n.getText("probe.greeting")</p>
            """;

    private ProbeJar() {}

    public static InputStream version(String version) {
        return new ByteArrayInputStream(bytes(version, ""));
    }

    /** A plugin that asks for a service which nobody offers. */
    public static InputStream asking(String missingService) {
        return new ByteArrayInputStream(
                bytes("1", "<osgi:reference id=\"missing\" interface=\"" + missingService + "\"/>"));
    }

    private static byte[] bytes(String version, String moreBeans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            for (Class<?> type : CLASSES) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream code = type.getResourceAsStream("/" + name)) {
                    put(jar, name, code.readAllBytes());
                }
            }
            put(jar, "atlassian-plugin.xml", DESCRIPTOR.formatted(version));
            put(jar, "META-INF/spring/probe.xml", SPRING.formatted(moreBeans));
            put(jar, "templates/greeting.vm", GREETING);
            put(jar, "templates/panel.vm", "<p>panel for $!user.name</p>");
            put(jar, "web/probe.js", "alert(AJS.I18n.getText('probe.greeting'), I18n.getText(\"probe.hello\", name));");
            put(jar, "i18n/probe.properties", "probe.greeting=It''s a greeting\nprobe.hello=Hello {0}\n");
            put(jar, "i18n/probe_zh_CN.properties", "probe.greeting=\\u4f60\\u597d\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", KEY);
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue("Atlassian-Plugin-Key", KEY);
        attributes.putValue("Spring-Context", "*");
        attributes.putValue("Import-Package", IMPORTS);
        return manifest;
    }

    private static void put(JarOutputStream jar, String name, String content) throws IOException {
        put(jar, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
