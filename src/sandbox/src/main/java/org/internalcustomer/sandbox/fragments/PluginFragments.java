package org.internalcustomer.sandbox.fragments;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.bundles.ModuleElement;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PluginTemplates;
import org.internalcustomer.sandbox.host.WebFragments;
import org.internalcustomer.sandbox.templates.TemplateDefaults;

/** Sections, items and panels of all plugins, for the pages. */
public final class PluginFragments implements WebFragments {

    private final HostServices services;
    private final FragmentContext contexts;
    private final FragmentModules sections = new FragmentModules("web-section", "location");
    private final FragmentModules items = new FragmentModules("web-item", "section");
    private final PanelModules panels;

    public PluginFragments(HostServices services, PluginTemplates templates, TemplateDefaults defaults) {
        this.services = services;
        this.contexts = new FragmentContext(services, defaults);
        this.panels = new PanelModules(templates);
    }

    public List<ModuleType> types() {
        return List.of(sections, items, panels);
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return sections.at(location, contexts.complete(context))
                .map(section -> new Section(section.module().key(), label(section.module())))
                .toList();
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        Map<String, Object> complete = contexts.complete(context);
        return items.at(section, complete).map(item -> item(item, complete)).toList();
    }

    private Item item(Fragment fragment, Map<String, Object> context) {
        ModuleElement module = fragment.module();
        String link = module.child("link").map(ModuleElement::text).orElse("");
        String url = LinkText.fill(link, context);
        return new Item(
                module.key(),
                module.child("link")
                        .flatMap(element -> element.attribute("linkId"))
                        .orElse(""),
                label(module),
                url.startsWith("/") ? context.get("baseurl") + url : url,
                module.child("styleClass").map(ModuleElement::text).orElse(""));
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        Map<String, Object> complete = contexts.complete(context);
        return panels.at(location, complete)
                .map(panel ->
                        new Panel(panel.module().key(), label(panel.module()), panels.html(panel, complete, failure())))
                .toList();
    }

    private String failure() {
        return "<p class=\"panel-failed\">" + services.get(I18nResolver.class).getText("sandbox.panel.failed") + "</p>";
    }

    /** The label's text in the current language; its key names it, its content is a fallback. */
    private String label(ModuleElement module) {
        return module.child("label")
                .map(label -> label.attribute("key")
                        .map(key -> services.get(I18nResolver.class)
                                .getText(key, label.params().values().toArray(String[]::new)))
                        .orElseGet(label::text))
                .orElseGet(() -> module.attribute("name", module.key()));
    }
}
