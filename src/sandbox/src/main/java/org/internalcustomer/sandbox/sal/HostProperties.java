package org.internalcustomer.sandbox.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.function.Supplier;

/** Where the host is reached and which Jira it stands for. */
public final class HostProperties implements ApplicationProperties {

    private final Supplier<String> baseUrl;
    private final String contextPath;

    public HostProperties(Supplier<String> baseUrl, String contextPath) {
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> contextPath;
            case ABSOLUTE, CANONICAL -> baseUrl.get();
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira sandbox";
    }

    @Override
    public String getPlatformId() {
        return PLATFORM_JIRA;
    }

    @Override
    public String getVersion() {
        return "10.3.0";
    }

    @Override
    public String getBuildNumber() {
        return "10030000";
    }
}
