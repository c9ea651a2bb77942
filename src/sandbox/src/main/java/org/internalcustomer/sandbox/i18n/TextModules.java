package org.internalcustomer.sandbox.i18n;

import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;

/** {@code <resource type="i18n">} at the top of a descriptor. */
public final class TextModules implements ModuleType {

    private final Translations translations;

    public TextModules(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String name() {
        return "resource";
    }

    @Override
    public void enable(EnabledPlugin plugin, ModuleElement module) {
        if (module.attribute("type", "").equals("i18n")) {
            translations.add(plugin.getKey(), module.required("location"), plugin::resource);
        }
    }

    @Override
    public void disable(String pluginKey) {
        translations.removeAll(pluginKey);
    }
}
