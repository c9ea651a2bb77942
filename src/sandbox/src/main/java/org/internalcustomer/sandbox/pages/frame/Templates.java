package org.internalcustomer.sandbox.pages.frame;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** The host's own templates, {@code pages/*.vm}; an undefined reference in one is an error, not a blank. */
public final class Templates {

    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "class");
        engine.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, EscapedReferences.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "pages/macros.vm");
        engine.init();
    }

    public SafeHtml render(String name, Map<String, Object> model) {
        StringWriter html = new StringWriter();
        engine.getTemplate("pages/" + name + ".vm").merge(new VelocityContext(model), html);
        return new SafeHtml(html.toString());
    }
}
