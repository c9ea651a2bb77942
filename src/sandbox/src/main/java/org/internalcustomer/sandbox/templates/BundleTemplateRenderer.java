package org.internalcustomer.sandbox.templates;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.function.Supplier;

/** The template renderer that one plugin sees: it finds the plugin's own templates. */
final class BundleTemplateRenderer implements TemplateRenderer {

    private final Supplier<PluginTemplateEngine> engine;

    BundleTemplateRenderer(Supplier<PluginTemplateEngine> engine) {
        this.engine = engine;
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            engine.get().render(templateName, context, writer);
        } catch (IllegalArgumentException e) {
            throw failure(e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            StringWriter html = new StringWriter();
            engine.get().renderText(fragment, context, html);
            return html.toString();
        } catch (IllegalArgumentException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.get().has(templateName);
    }

    private static RenderingException failure(IllegalArgumentException e) {
        RenderingException failure = new RenderingException(e.getMessage());
        failure.initCause(e);
        return failure;
    }
}
