package org.internalcustomer.jira.host.page;

import com.atlassian.sal.api.websudo.WebSudoManager;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;

/** An administrator visits pages without a host; texts are their keys. */
public final class AdminVisits {

    private String template = "";
    private Map<String, Object> context = Map.of();

    /** What a visit brought: where it led, or what was shown. */
    public record Visit(
            int status, String redirect, String template, Map<String, Object> view, Map<String, String> errors) {

        /** The fields of a form by name. */
        @SuppressWarnings("unchecked")
        public Map<String, Object> field(String name) {
            return ((List<Map<String, Object>>) view.get("fields"))
                    .stream()
                            .filter(field -> name.equals(field.get("name")))
                            .findFirst()
                            .orElseThrow();
        }

        /** The keys of a list's rows. */
        @SuppressWarnings("unchecked")
        public List<Object> rows() {
            return ((List<Map<String, Object>>) view.get("rows"))
                    .stream().map(row -> row.get("key")).toList();
        }
    }

    /** What was typed into a form: a value, or the values of checkboxes. */
    public static final class Typed {

        private final Map<String, List<String>> values = new LinkedHashMap<>();

        public Typed with(String name, String... typed) {
            values.put(name, List.of(typed));
            return this;
        }

        public Typed without(String name) {
            values.remove(name);
            return this;
        }
    }

    public Access access() {
        return FakeJira.access(true);
    }

    public PageTools tools() {
        XsrfTokenValidator tokens = fake(
                XsrfTokenValidator.class,
                Map.of("getXsrfParameterName", a -> "atl_token", "validateFormEncodedToken", a -> true));
        PageGuard guard =
                new PageGuard(FakeJira.currentUser(), access(), null, fake(WebSudoManager.class, Map.of()), tokens);
        TemplateRenderer renderer = fake(TemplateRenderer.class, Map.of("render", arguments -> {
            template = (String) arguments[0];
            context = cast(arguments[1]);
            return null;
        }));
        RequiredResources resources = fake(RequiredResources.class, Map.of());
        WebResourceAssembler assembler = fake(WebResourceAssembler.class, Map.of("resources", a -> resources));
        PageBuilderService builder = fake(PageBuilderService.class, Map.of("assembler", a -> assembler));
        XsrfTokenAccessor token = fake(XsrfTokenAccessor.class, Map.of("getXsrfToken", a -> "token"));
        return new PageTools(guard, new PagePrinter(renderer, builder, token, FakeJira.texts()), FakeJira.texts());
    }

    /** @param query such as {@code key=SD}, or a path below the page such as {@code /17}; empty for the page itself */
    public Visit open(Page page, String query) {
        return visit(page, "GET", query, new Typed());
    }

    public Visit send(Page page, String query, Typed typed) {
        return visit(page, "POST", query, typed);
    }

    private Visit visit(Page page, String method, String query, Typed typed) {
        template = "";
        context = Map.of();
        int[] status = {200};
        String[] redirect = {""};
        HttpServletResponse response = fake(
                HttpServletResponse.class,
                Map.of(
                        "setStatus", arguments -> status[0] = (Integer) arguments[0],
                        "getWriter", arguments -> new PrintWriter(new StringWriter()),
                        "sendRedirect", arguments -> redirect[0] = (String) arguments[0]));
        try {
            page.service(request(method, query, typed), response);
        } catch (ServletException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        Map<String, Object> shown = cast(context.getOrDefault("view", Map.of()));
        Map<String, Object> frame = cast(context.getOrDefault("page", Map.of()));
        Map<String, String> errors = new LinkedHashMap<>();
        cast(frame.getOrDefault("errors", Map.of())).forEach((field, text) -> errors.put(field, String.valueOf(text)));
        return new Visit(status[0], redirect[0], template, shown, errors);
    }

    private static HttpServletRequest request(String method, String query, Typed typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        boolean path = query.startsWith("/");
        for (String part : query.split("&")) {
            if (!part.isEmpty() && !path) {
                String[] pair = part.split("=", 2);
                parameters.put(pair[0], List.of(pair.length > 1 ? pair[1] : ""));
            }
        }
        typed.values.forEach(parameters::putIfAbsent);
        return fake(
                HttpServletRequest.class,
                Map.of(
                        "getMethod", arguments -> method,
                        "getContextPath", arguments -> "/jira",
                        "getPathInfo", arguments -> path ? query : null,
                        "getQueryString", arguments -> query.isEmpty() ? null : query,
                        "getParameter",
                                arguments -> parameters.containsKey((String) arguments[0])
                                        ? parameters.get((String) arguments[0]).get(0)
                                        : null,
                        "getParameterValues",
                                arguments -> parameters.containsKey((String) arguments[0])
                                        ? parameters.get((String) arguments[0]).toArray(new String[0])
                                        : null));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                AdminVisits.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.getOrDefault(method.getName(), any -> null)
                        .apply(arguments == null ? new Object[0] : arguments)));
    }
}
