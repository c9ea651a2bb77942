package org.internalcustomer.jira.host.page;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.text.Texts;

/** Writes a page: asks Jira for the scripts and styles, for the decorator, and renders the template. */
public final class PagePrinter {

    private static final String PLUGIN_KEY = "org.internalcustomer.internal-customer";

    private final TemplateRenderer templates;
    private final PageBuilderService resources;
    private final XsrfTokenAccessor tokens;
    private final Texts texts;

    public PagePrinter(
            TemplateRenderer templates, PageBuilderService resources, XsrfTokenAccessor tokens, Texts texts) {
        this.templates = templates;
        this.resources = resources;
        this.tokens = tokens;
        this.texts = texts;
    }

    void print(Shown shown, PageRequest request, HttpServletResponse response, String tokenName) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        if (shown.status() != HttpServletResponse.SC_OK) {
            response.setStatus(shown.status());
        }
        if (!shown.resources().isEmpty()) {
            resources.assembler().resources().requireWebResource(PLUGIN_KEY + ":" + shown.resources());
        }
        String body = rendered(shown, request, response, tokenName);
        Writer out = response.getWriter();
        out.write("<!DOCTYPE html>\n<html>\n<head>\n<title>" + escaped(shown.title()) + "</title>\n");
        out.write(meta("decorator", shown.decorator()));
        if (shown.decorator().equals("atl.popup")) {
            out.write(meta("viewport", "width=device-width, initial-scale=1"));
        }
        if (!shown.activeItem().isEmpty()) {
            out.write(meta("admin.active.section", "admin_plugins_menu/internal-customer-admin-section"));
            out.write(meta("admin.active.tab", shown.activeItem()));
        }
        out.write("</head>\n<body>\n" + body + "\n</body>\n</html>\n");
    }

    private String rendered(Shown shown, PageRequest request, HttpServletResponse response, String tokenName)
            throws IOException {
        Map<String, Object> page = new HashMap<>();
        page.put("title", shown.title());
        page.put("context", request.http().getContextPath());
        page.put("tokenName", tokenName);
        page.put("token", tokens.getXsrfToken(request.http(), response, true));
        page.put("errors", request.errors());
        Map<String, Object> context = new HashMap<>();
        context.put("view", shown.view());
        context.put("page", page);
        context.put("i18n", shown.language().<Object>map(texts::in).orElseGet(texts::viewers));
        StringWriter body = new StringWriter();
        templates.render(shown.template(), context, body);
        return body.toString();
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + escaped(content) + "\"/>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
