package org.internalcustomer.jira.host.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.text.Texts;

/** Visits pages without a host: what would be rendered is handed back instead. Texts are their keys. */
public final class FakePages {

    private String template = "";
    private Map<String, Object> context = Map.of();

    /** What a visit brought. */
    public record Visit(
            int status, String redirect, Map<String, String> headers, String template, Map<String, Object> context) {

        @SuppressWarnings("unchecked")
        public Map<String, Object> view() {
            return (Map<String, Object>) context.get("view");
        }

        @SuppressWarnings("unchecked")
        public Map<String, String> errors() {
            return (Map<String, String>) ((Map<String, Object>) context.get("page")).get("errors");
        }

        public String header(String name) {
            return headers.get(name);
        }
    }

    public Texts texts() {
        return new Texts(authentication(), translations(), null);
    }

    /** Nobody is logged in. */
    public PageGuard guard() {
        XsrfTokenValidator tokens = fake(
                XsrfTokenValidator.class,
                Map.of("getXsrfParameterName", a -> "atl_token", "validateFormEncodedToken", a -> false));
        return new PageGuard(new CurrentUser(authentication()), null, null, null, tokens);
    }

    public PagePrinter printer() {
        TemplateRenderer renderer = fake(TemplateRenderer.class, Map.of("render", arguments -> {
            template = (String) arguments[0];
            context = cast(arguments[1]);
            return null;
        }));
        RequiredResources resources = fake(RequiredResources.class, Map.of("requireWebResource", a -> null));
        WebResourceAssembler assembler = fake(WebResourceAssembler.class, Map.of("resources", a -> resources));
        PageBuilderService builder = fake(PageBuilderService.class, Map.of("assembler", a -> assembler));
        return new PagePrinter(
                renderer, builder, fake(XsrfTokenAccessor.class, Map.of("getXsrfToken", a -> "token")), texts());
    }

    public Visit visit(Page page, String method, String path, Map<String, String> parameters) {
        template = "";
        context = Map.of();
        int[] status = {200};
        String[] redirect = {""};
        Map<String, String> headers = new HashMap<>();
        HttpServletResponse response = fake(
                HttpServletResponse.class,
                Map.of(
                        "setStatus", arguments -> status[0] = (Integer) arguments[0],
                        "getWriter", arguments -> new PrintWriter(new StringWriter()),
                        "getCharacterEncoding", arguments -> "UTF-8",
                        "setHeader", arguments -> headers.put((String) arguments[0], (String) arguments[1]),
                        "sendRedirect", arguments -> redirect[0] = (String) arguments[0]));
        try {
            page.service(request(method, path, parameters), response);
        } catch (ServletException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        return new Visit(status[0], redirect[0], headers, template, context);
    }

    private static HttpServletRequest request(String method, String path, Map<String, String> parameters) {
        return fake(
                HttpServletRequest.class,
                Map.of(
                        "getMethod", arguments -> method,
                        "getPathInfo", arguments -> "/" + path,
                        "getContextPath", arguments -> "/jira",
                        "getRemoteAddr", arguments -> "192.0.2.1",
                        "getParameter", arguments -> parameters.get(arguments[0]),
                        "getParameterValues",
                                arguments -> parameters.containsKey(arguments[0])
                                        ? new String[] {parameters.get(arguments[0])}
                                        : null));
    }

    private static JiraAuthenticationContext authentication() {
        return fake(
                JiraAuthenticationContext.class,
                Map.of(
                        "getLocale",
                        arguments -> Locale.ENGLISH,
                        "getI18nHelper",
                        arguments -> language(Locale.ENGLISH)));
    }

    private static I18nResolver translations() {
        return fake(
                I18nResolver.class,
                Map.of(
                        "getText",
                        arguments -> arguments.length == 2
                                ? arguments[1]
                                : arguments[1] + Arrays.toString((Object[]) arguments[2])));
    }

    private static I18nHelper language(Locale locale) {
        return fake(
                I18nHelper.class,
                Map.of(
                        "getLocale",
                        arguments -> locale,
                        "getText",
                        arguments -> arguments.length == 1
                                ? arguments[0]
                                : arguments[0] + Arrays.toString(Arrays.copyOfRange(arguments, 1, arguments.length))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    /** An object that can do only what is listed; all else gives nothing. */
    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                FakePages.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.getOrDefault(
                                method.getName(), any -> method.getReturnType() == boolean.class ? false : null)
                        .apply(arguments == null ? new Object[0] : arguments)));
    }
}
