package org.internalcustomer.sandbox.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The services that a plugin's Spring files ask for and nobody offers: named at once instead of waited for. */
final class MissingServices {

    private static final List<String> NAMESPACES = List.of(
            "http://www.eclipse.org/gemini/blueprint/schema/blueprint", "http://www.springframework.org/schema/osgi");

    private MissingServices() {}

    static List<String> of(Bundle bundle, BundleContext services) {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files == null
                ? List.of()
                : Collections.list(files).stream()
                        .flatMap(MissingServices::mandatory)
                        .distinct()
                        .filter(type -> services.getServiceReference(type) == null)
                        .sorted()
                        .toList();
    }

    private static Stream<String> mandatory(URL file) {
        try (InputStream xml = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
            return NAMESPACES.stream()
                    .flatMap(namespace -> elements(root.getElementsByTagNameNS(namespace, "reference")))
                    .filter(MissingServices::isMandatory)
                    .map(reference -> reference.getAttribute("interface"))
                    .filter(type -> !type.isEmpty());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new BadPlugin(file.getPath() + " can't be read: " + e.getMessage(), e);
        }
    }

    private static boolean isMandatory(Element reference) {
        return !reference.getAttribute("availability").equals("optional")
                && !reference.getAttribute("cardinality").startsWith("0");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }
}
