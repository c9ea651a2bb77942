package org.internalcustomer.core.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service catalogue (服务目录). */
public final class Services {

    private final Map<String, Service> byKey = new LinkedHashMap<>();

    public Services(Collection<Service> services) {
        for (Service service : services) {
            if (byKey.put(service.key(), service) != null) {
                throw new IllegalArgumentException("Service " + service.key() + " is listed twice");
            }
        }
    }

    public static Services of(Service... services) {
        return new Services(List.of(services));
    }

    public List<Service> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Service> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<String> providerOf(String key) {
        return find(key).map(Service::provider);
    }

    /** What a department offers today. */
    public List<Service> of(String provider) {
        return byKey.values().stream()
                .filter(each -> !each.archived() && each.provider().equals(provider))
                .toList();
    }
}
