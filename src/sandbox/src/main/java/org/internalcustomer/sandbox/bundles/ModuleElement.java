package org.internalcustomer.sandbox.bundles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of a plugin's descriptor. */
public final class ModuleElement {

    private final Element element;

    ModuleElement(Element element) {
        this.element = element;
    }

    /** The element's name, such as {@code web-item}. */
    public String type() {
        return element.getTagName();
    }

    /** The module's key; a module without one is a resource of the whole plugin. */
    public String key() {
        return attribute("key").orElse(attribute("name", ""));
    }

    public Optional<String> attribute(String name) {
        return element.hasAttribute(name)
                ? Optional.of(element.getAttribute(name).trim())
                : Optional.empty();
    }

    public String attribute(String name, String otherwise) {
        return attribute(name).orElse(otherwise);
    }

    public String required(String name) {
        return attribute(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new BadPlugin(this + " needs the attribute " + name));
    }

    public int weight() {
        return attribute("weight").map(Integer::parseInt).orElse(1000);
    }

    public String text() {
        return element.getTextContent().trim();
    }

    public List<ModuleElement> children() {
        List<ModuleElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new ModuleElement(child));
            }
        }
        return children;
    }

    public List<ModuleElement> children(String type) {
        return children().stream().filter(child -> child.type().equals(type)).toList();
    }

    public Optional<ModuleElement> child(String type) {
        return children(type).stream().findFirst();
    }

    /** The {@code <param>} children: name and value, the value as attribute or text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param")
                .forEach(param -> params.put(param.attribute("name", ""), param.attribute("value", param.text())));
        return params;
    }

    /** Locations of the {@code <resource>} children of that type, by their name. */
    public Map<String, String> resources(String type) {
        Map<String, String> resources = new LinkedHashMap<>();
        children("resource").stream()
                .filter(resource -> resource.attribute("type", "").equals(type))
                .forEach(resource -> resources.put(resource.attribute("name", ""), resource.required("location")));
        return resources;
    }

    @Override
    public String toString() {
        return "<" + type() + " key=\"" + key() + "\">";
    }
}
