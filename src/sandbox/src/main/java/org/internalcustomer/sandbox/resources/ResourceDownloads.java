package org.internalcustomer.sandbox.resources;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.i18n.Translations;

/**
 * Serves {@code /download/resources/plugin:module/name}, and the same below {@code /s/version/language/_}: those
 * addresses change with their content, so browsers keep it.
 */
public final class ResourceDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern KEPT = Pattern.compile("/s/([^/]+)/([^/]+)/_(/download/resources/.+)");
    private static final Pattern FILE = Pattern.compile("/download/resources/([^/]+:[^/]+)/(.+)");

    private final transient PluginResources resources;
    private final transient ScriptTexts texts;

    public ResourceDownloads(PluginResources resources, Translations translations) {
        this.resources = resources;
        this.texts = new ScriptTexts(translations);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher kept = KEPT.matcher(path);
        boolean keep = kept.matches();
        Matcher file = FILE.matcher(keep ? kept.group(3) : path);
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<WebResource> resource = resources.find(file.group(1));
        Optional<URL> content = resource.flatMap(found -> found.find(file.group(2)));
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", keep ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(type(file.group(2)));
        Locale locale = keep ? locale(kept.group(2)) : Locale.US;
        response.getOutputStream().write(bytes(resource.get(), file.group(2), content.get(), locale));
    }

    private byte[] bytes(WebResource resource, String name, URL content, Locale locale) throws IOException {
        try (InputStream stream = content.openStream()) {
            byte[] bytes = stream.readAllBytes();
            return resource.translated() && name.endsWith(".js")
                    ? texts.translate(new String(bytes, StandardCharsets.UTF_8), locale)
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        }
    }

    private static Locale locale(String name) {
        String[] parts = name.split("_");
        return parts.length == 2 ? new Locale(parts[0], parts[1]) : Locale.US;
    }

    private static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "js" -> "application/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "json", "map" -> "application/json;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png", "gif" -> "image/" + extension;
            case "jpg", "jpeg" -> "image/jpeg";
            case "woff", "woff2" -> "font/" + extension;
            case "html" -> "text/html;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
