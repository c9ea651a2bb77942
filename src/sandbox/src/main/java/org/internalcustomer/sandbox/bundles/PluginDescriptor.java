package org.internalcustomer.sandbox.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What an {@code atlassian-plugin.xml} says. */
public record PluginDescriptor(
        String key, String name, String version, Map<String, String> parameters, List<ModuleElement> modules) {

    /** Top-level elements that are no modules. */
    private static final Set<String> NOT_A_MODULE = Set.of("plugin-info");

    /** Types that a bundle with {@code Atlassian-Plugin-Key} may not declare: they belong into its Spring context. */
    private static final Set<String> FORBIDDEN = Set.of("component", "component-import", "module-type");

    public static PluginDescriptor read(InputStream xml) {
        ModuleElement root = new ModuleElement(parse(xml).getDocumentElement());
        ModuleElement info = root.child("plugin-info").orElseThrow(() -> new BadPlugin("it has no <plugin-info>"));
        String key = root.attribute("key").orElseThrow(() -> new BadPlugin("<atlassian-plugin> has no key"));
        Map<String, String> parameters = new LinkedHashMap<>();
        info.children("param").forEach(param -> parameters.put(param.attribute("name", ""), param.text()));
        List<ModuleElement> modules = root.children().stream()
                .filter(element -> !NOT_A_MODULE.contains(element.type()))
                .toList();
        modules.stream()
                .filter(module -> FORBIDDEN.contains(module.type()))
                .findFirst()
                .ifPresent(module -> {
                    throw new BadPlugin("a bundle with Atlassian-Plugin-Key may not declare <" + module.type() + ">");
                });
        return new PluginDescriptor(
                key,
                root.attribute("name", key),
                info.child("version").map(ModuleElement::text).orElse(""),
                parameters,
                modules);
    }

    private static Document parse(InputStream xml) {
        try (xml) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml);
        } catch (SAXException | ParserConfigurationException e) {
            throw new BadPlugin("its atlassian-plugin.xml is not well-formed: " + e.getMessage());
        } catch (IOException e) {
            throw new BadPlugin("its atlassian-plugin.xml can't be read: " + e.getMessage());
        }
    }
}
