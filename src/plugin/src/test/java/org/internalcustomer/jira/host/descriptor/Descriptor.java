package org.internalcustomer.jira.host.descriptor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of the plugin's jar, for tests. */
public final class Descriptor {

    private final Document document;

    private Descriptor(Document document) {
        this.document = document;
    }

    public static Descriptor of(String file) {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("target", "classes", file).toFile()));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    public List<Element> all(String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Every non-empty value of that attribute, on whatever element. */
    List<String> values(String attribute) {
        return all("*").stream()
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
