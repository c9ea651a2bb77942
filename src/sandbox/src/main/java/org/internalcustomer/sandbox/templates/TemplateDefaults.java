package org.internalcustomer.sandbox.templates;

import java.util.Map;

/** What every template finds in its context, unless its caller gives it something else: {@code i18n}, {@code baseurl} … */
public interface TemplateDefaults {

    Map<String, Object> forCurrentRequest();
}
