package org.internalcustomer.sandbox.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;

/** Loads templates from a plugin's jar; they never change while it is enabled. */
final class BundleTemplates extends ResourceLoader {

    private final EnabledPlugin plugin;

    BundleTemplates(EnabledPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to configure
    }

    @Override
    public InputStream getResourceStream(String location) {
        URL template = plugin.resource(location)
                .orElseThrow(() -> new ResourceNotFoundException(location + " is not in " + plugin.getKey()));
        try {
            return template.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException(location + " can't be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
