package org.internalcustomer.core.catalog;

import org.internalcustomer.core.Names;

/** One item of a provider's catalogue (服务项); its key never changes. */
public record Service(String key, Names names, Names description, String provider, boolean archived) {

    public Service {
        if (key.isBlank() || provider.isBlank()) {
            throw new IllegalArgumentException(
                    "A service needs a key and a provider; got '" + key + "', '" + provider + "'");
        }
    }

    public Service(String key, Names names, String provider) {
        this(key, names, Names.none(), provider, false);
    }
}
