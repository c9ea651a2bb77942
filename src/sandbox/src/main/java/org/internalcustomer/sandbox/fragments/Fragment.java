package org.internalcustomer.sandbox.fragments;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A section, item or panel with its place, weight and condition. */
record Fragment(EnabledPlugin plugin, ModuleElement module, String place, Condition condition) {

    private static final Logger LOG = LoggerFactory.getLogger(Fragment.class);

    boolean isShown(Map<String, Object> context) {
        try {
            return condition.shouldDisplay(context);
        } catch (RuntimeException e) {
            LOG.error("A condition of {} in {} failed; it is not shown", module, plugin.getKey(), e);
            return false;
        }
    }

    String completeKey() {
        return plugin.completeKey(module);
    }
}
