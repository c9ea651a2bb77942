package org.internalcustomer.sandbox.rest;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The one servlet below {@code /rest}, beside the host's own interfaces, which have longer mappings. */
public final class RestDispatcher extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RestModules modules;

    public RestDispatcher(RestModules modules) {
        this.modules = modules;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<RestModules.Match> match = modules.find(path);
        if (match.isPresent()) {
            match.get().application().serve(match.get().base(), path, request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write("{\"status\":404,\"field\":\"\",\"message\":\"There is nothing here.\"}");
        }
    }
}
