package org.internalcustomer.jira.host.config;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.Names;

/**
 * How some requests are asked about (问卷设计): those of one provider department, of one service, or of both.
 *
 * @param archived no longer used; the requests are asked about as all others
 */
public record SurveyDesign(
        String key,
        Names names,
        Optional<String> provider,
        Optional<String> service,
        boolean archived,
        SurveySettings settings) {

    /**
     * Keys, or empty for none.
     *
     * @param canonical gives the key of the department that one was merged into
     */
    boolean isFor(String providerKey, String serviceKey, UnaryOperator<String> canonical) {
        return !archived
                && provider.map(canonical)
                        .map(canonical.apply(providerKey)::equals)
                        .orElse(true)
                && service.map(serviceKey::equals).orElse(true);
    }

    boolean isNamedFor(String providerKey) {
        return provider.filter(providerKey::equals).isPresent();
    }

    /** A service says more than a department, and both say more than one. */
    int weight() {
        return (service.isPresent() ? 2 : 0) + (provider.isPresent() ? 1 : 0);
    }
}
