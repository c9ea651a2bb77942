package org.internalcustomer.sandbox.templates;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's messages in the host's log, under the plugin's name. */
final class TemplateLog implements LogChute {

    private final Logger log;

    TemplateLog(String pluginKey) {
        this.log = LoggerFactory.getLogger("velocity." + pluginKey);
    }

    @Override
    public void init(RuntimeServices services) {
        // nothing to set up
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable thrown) {
        if (level >= ERROR_ID) {
            log.error(message, thrown);
        } else if (level == WARN_ID) {
            log.warn(message, thrown);
        } else {
            log.trace(message, thrown);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID || log.isTraceEnabled();
    }
}
