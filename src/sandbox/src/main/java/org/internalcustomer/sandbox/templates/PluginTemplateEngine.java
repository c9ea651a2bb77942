package org.internalcustomer.sandbox.templates;

import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;

/** Velocity over the templates of one plugin's jar: references are escaped, methods off the allowlist refused. */
final class PluginTemplateEngine {

    private final EnabledPlugin plugin;
    private final TemplateDefaults defaults;
    private final VelocityEngine velocity = new VelocityEngine();

    PluginTemplateEngine(EnabledPlugin plugin, MethodAllowlist allowlist, TemplateDefaults defaults) {
        this.plugin = plugin;
        this.defaults = defaults;
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        velocity.setProperty("plugin.resource.loader.instance", new BundleTemplates(plugin));
        velocity.setProperty("plugin.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new TemplateLog(plugin.getKey()));
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedMethods.class.getName());
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(
                "userdirective",
                EscapingDirective.Enable.class.getName() + "," + EscapingDirective.Disable.class.getName());
        velocity.setApplicationAttribute(MethodAllowlist.class, allowlist);
        velocity.init();
    }

    boolean has(String location) {
        return velocity.resourceExists(location);
    }

    void render(String location, Map<String, Object> context, Writer writer) {
        try {
            velocity.getTemplate(location).merge(contextOf(context), writer);
        } catch (ResourceNotFoundException e) {
            throw new IllegalArgumentException("The plugin " + plugin.getKey() + " has no template " + location, e);
        } catch (VelocityException e) {
            throw new IllegalArgumentException(
                    "The template " + location + " of " + plugin.getKey() + " fails: " + e.getMessage(), e);
        }
    }

    void renderText(String template, Map<String, Object> context, Writer writer) {
        try {
            velocity.evaluate(contextOf(context), writer, "fragment", template);
        } catch (VelocityException e) {
            throw new IllegalArgumentException("A fragment of " + plugin.getKey() + " fails: " + e.getMessage(), e);
        }
    }

    private VelocityContext contextOf(Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>(defaults.forCurrentRequest());
        values.putAll(given);
        VelocityContext context = new VelocityContext(values);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(new HtmlEscaping(context));
        cartridge.attachToContext(context);
        return context;
    }
}
