package org.internalcustomer.sandbox.pages.frame;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** AUI, jQuery and the host's own script and style, from the class path folder {@code static/}. */
public final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String JQUERY = "META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String resource = "/jquery.js".equals(path) ? JQUERY : "static" + path;
        try (InputStream file = path.contains("..") || path.endsWith("/") || !path.contains(".")
                ? null
                : StaticFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type(path));
            response.setHeader("Cache-Control", "max-age=3600");
            file.transferTo(response.getOutputStream());
        }
    }

    private static String type(String path) {
        String known = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        String guessed = known == null ? URLConnection.guessContentTypeFromName(path) : known;
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
