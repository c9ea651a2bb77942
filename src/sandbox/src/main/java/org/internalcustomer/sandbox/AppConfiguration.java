package org.internalcustomer.sandbox;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.host.HostServices;

/**
 * Gives apps their configuration as an administrator would: a PUT to the path that the app's descriptor names in
 * {@code <param name="configuration.rest">}. The host knows nothing of its content.
 */
final class AppConfiguration {

    private static final String PATH_PARAMETER = "configuration.rest";
    private static final String DONE = "demo-configuration";
    private static final String PASS = "X-Sandbox-Start";

    private final HostServices services;
    private final String secret = UUID.randomUUID().toString();

    AppConfiguration(HostServices services) {
        this.services = services;
    }

    /** Lets the host's own calls in as {@code admin}: by a secret that only this process knows. */
    HttpFilter doorman() {
        return new HttpFilter() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                if (secret.equals(request.getHeader(PASS))) {
                    ApplicationUser admin = services.get(UserManager.class).getUserByName("admin");
                    services.get(JiraAuthenticationContext.class).setLoggedInUser(admin);
                }
                chain.doFilter(request, response);
            }
        };
    }

    /** The demonstration's, once in the life of a home. */
    void giveDemonstration(List<EnabledPlugin> plugins, String baseUrl) {
        PluginSettings settings = services.get(PluginSettingsFactory.class).createSettingsForKey("sandbox");
        boolean given = settings.get(DONE) != null;
        if (!given && plugins.stream().anyMatch(AppConfiguration::takes)) {
            try (InputStream json = AppConfiguration.class.getResourceAsStream("/demo/configuration.json")) {
                give(plugins, baseUrl, json.readAllBytes(), "The demonstration's configuration");
                settings.put(DONE, "given");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The file's, at every start. */
    void give(List<EnabledPlugin> plugins, String baseUrl, Path file) {
        give(plugins, baseUrl, readableJson(file), "The file " + file + " given as --config");
    }

    /** Any JSON; what it says is for apps to judge. */
    static byte[] readableJson(Path file) {
        try {
            byte[] json = Files.readAllBytes(file);
            new ObjectMapper().readTree(json);
            return json;
        } catch (JsonProcessingException e) {
            throw new StartProblem("The file " + file + " given as --config is no JSON: line "
                    + e.getLocation().getLineNr() + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "")
                    + "; correct it.");
        } catch (IOException e) {
            throw new StartProblem(
                    "The file " + file + " given as --config can't be read; check its name and rights.", e);
        }
    }

    private static boolean takes(EnabledPlugin plugin) {
        return plugin.descriptor().parameters().containsKey(PATH_PARAMETER);
    }

    private void give(List<EnabledPlugin> plugins, String baseUrl, byte[] json, String what) {
        List<EnabledPlugin> takers =
                plugins.stream().filter(AppConfiguration::takes).toList();
        if (takers.isEmpty()) {
            throw new StartProblem(
                    what + " has nowhere to go: no app that is enabled takes a configuration; see the page Apps.");
        }
        takers.forEach(plugin ->
                put(URI.create(baseUrl + plugin.descriptor().parameters().get(PATH_PARAMETER)), json, what));
    }

    private void put(URI address, byte[] json, String what) {
        try {
            HttpURLConnection call = (HttpURLConnection) address.toURL().openConnection();
            call.setRequestMethod("PUT");
            call.setRequestProperty("Content-Type", "application/json");
            call.setRequestProperty(PASS, secret);
            call.setDoOutput(true);
            try (OutputStream body = call.getOutputStream()) {
                body.write(json);
            }
            if (call.getResponseCode() >= 300) {
                throw new StartProblem(what + " was refused: " + reason(call).replaceAll("[.]$", "")
                        + "; correct it and start again.");
            }
        } catch (IOException e) {
            throw new StartProblem(what + " could not be given to the app: " + e.getMessage() + ".", e);
        }
    }

    private static String reason(HttpURLConnection call) throws IOException {
        try (InputStream body = call.getErrorStream()) {
            String text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode answer = readable(text);
            return answer.path("field").asText().isEmpty()
                    ? answer.path("message").asText("status " + call.getResponseCode())
                    : answer.path("field").asText() + ": "
                            + answer.path("message").asText();
        }
    }

    private static JsonNode readable(String text) {
        try {
            return new ObjectMapper().readTree(text.isEmpty() ? "{}" : text);
        } catch (JsonProcessingException e) {
            return new ObjectMapper().createObjectNode();
        }
    }
}
