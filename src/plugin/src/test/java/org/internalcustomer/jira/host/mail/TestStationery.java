package org.internalcustomer.jira.host.mail;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Our stationery with the real template, at {@code http://jira.example.com/jira}. */
public final class TestStationery {

    private static final String ESCAPING = "#enable_html_escaping()";

    private TestStationery() {}

    public static Stationery stationery() {
        return new Stationery(
                (TemplateRenderer) proxy(TemplateRenderer.class, (self, method, arguments) -> {
                    render((String) arguments[0], arguments[1], (Writer) arguments[2]);
                    return null;
                }),
                (ApplicationProperties) proxy(
                        ApplicationProperties.class, (self, method, arguments) -> "http://jira.example.com/jira/"));
    }

    private static void render(String template, Object values, Writer out) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        VelocityContext context = new VelocityContext();
        ((Map<?, ?>) values).forEach((name, value) -> context.put((String) name, value));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> escaped(String.valueOf(value)));
        escaping.attachToContext(context);
        try {
            String text = Files.readString(Path.of("src", "main", "resources", template));
            engine.evaluate(context, out, template, new StringReader(text.replace(ESCAPING, "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Object proxy(Class<?> type, java.lang.reflect.InvocationHandler answers) {
        return Proxy.newProxyInstance(TestStationery.class.getClassLoader(), new Class<?>[] {type}, answers);
    }
}
