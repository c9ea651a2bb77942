package org.internalcustomer.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.sandbox.bundles.BundleFramework;
import org.internalcustomer.sandbox.bundles.DisabledPlugins;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.FieldTypeModules;
import org.internalcustomer.sandbox.bundles.FrameworkStart;
import org.internalcustomer.sandbox.bundles.HostServiceExports;
import org.internalcustomer.sandbox.bundles.JqlFunctionModules;
import org.internalcustomer.sandbox.bundles.ModuleType;
import org.internalcustomer.sandbox.bundles.PerBundle;
import org.internalcustomer.sandbox.bundles.PluginModules;
import org.internalcustomer.sandbox.bundles.PluginSystem;
import org.internalcustomer.sandbox.database.AoModules;
import org.internalcustomer.sandbox.database.Database;
import org.internalcustomer.sandbox.fragments.PluginFragments;
import org.internalcustomer.sandbox.host.Apps;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PluginTemplates;
import org.internalcustomer.sandbox.host.WebFragments;
import org.internalcustomer.sandbox.host.WebResources;
import org.internalcustomer.sandbox.i18n.TextModules;
import org.internalcustomer.sandbox.i18n.Translations;
import org.internalcustomer.sandbox.resources.PluginResources;
import org.internalcustomer.sandbox.resources.RequestedResources;
import org.internalcustomer.sandbox.resources.ResourceDownloads;
import org.internalcustomer.sandbox.rest.RestDispatcher;
import org.internalcustomer.sandbox.rest.RestModules;
import org.internalcustomer.sandbox.templates.PluginTemplateEngines;
import org.internalcustomer.sandbox.templates.TemplateDefaults;
import org.internalcustomer.sandbox.web.CurrentRequest;
import org.internalcustomer.sandbox.web.PluginServletDispatcher;
import org.internalcustomer.sandbox.web.PluginServlets;
import org.internalcustomer.sandbox.web.TomcatHost;
import org.osgi.framework.Bundle;

/** The OSGi framework and every kind of module that plugins can add to this host. */
final class PluginHost implements AutoCloseable, PluginTemplateEngines.PluginLookup {

    private final HostServices services;
    private final Home home;
    private final Distribution distribution;
    private final AoModules activeObjects;
    private final PluginTemplateEngines templates;
    private final List<ModuleType> types;
    private final Database database;
    private final FrameworkStart starting;
    private volatile PluginSystem plugins;

    PluginHost(
            HostServices services,
            Home home,
            Distribution distribution,
            Database database,
            FrameworkStart starting,
            TomcatHost web) {
        this.services = services;
        this.home = home;
        this.distribution = distribution;
        this.database = database;
        this.starting = starting;
        activeObjects = new AoModules(database);
        TemplateDefaults variables = new PageVariables(services);
        templates = new PluginTemplateEngines(this, variables);
        services.add(PluginTemplates.class, templates);
        PluginServlets servlets = new PluginServlets(web::servletContext);
        RestModules rest = new RestModules(services, web::servletContext);
        PluginResources resources = new PluginResources(services);
        PluginFragments fragments = new PluginFragments(services, templates, variables);
        services.add(WebResources.class, resources);
        services.add(PageBuilderService.class, new RequestedResources(resources));
        services.add(WebFragments.class, fragments);
        Translations translations = services.get(Translations.class);
        web.addFilter("current-request", new CurrentRequest(), "/*");
        web.addServlet("plugin-servlets", new PluginServletDispatcher(servlets, services), "/plugins/servlet/*");
        web.addServlet("plugin-rest", new RestDispatcher(rest), "/rest/*");
        web.addServlet(
                "plugin-resources", new ResourceDownloads(resources, translations), "/download/resources/*", "/s/*");
        types = new ArrayList<>(List.of(
                new TextModules(translations),
                templates,
                activeObjects,
                new FieldTypeModules(services),
                new JqlFunctionModules(services),
                resources));
        types.addAll(fragments.types());
        types.addAll(List.of(servlets, rest));
    }

    /** Starts every app that is not switched off. */
    void start() {
        BundleFramework framework = starting.framework();
        Map<Class<?>, PerBundle<?>> perBundle =
                Map.of(ActiveObjects.class, activeObjects, TemplateRenderer.class, templates);
        plugins = new PluginSystem(
                framework,
                new PluginModules(types),
                services.get(EventPublisher.class),
                new PluginSystem.Memory(
                        new DisabledPlugins(database.jdbi()),
                        services.get(PluginSettingsFactory.class).createGlobalSettings(),
                        home.installedApps()));
        services.add(Apps.class, plugins);
        HostServiceExports.export(services, perBundle, framework.context());
        plugins.startAll(distribution.apps());
    }

    @Override
    public Optional<EnabledPlugin> byKey(String pluginKey) {
        return plugins == null ? Optional.empty() : plugins.find(pluginKey);
    }

    @Override
    public Optional<EnabledPlugin> byBundle(Bundle bundle) {
        return enabled().stream()
                .filter(plugin -> plugin.bundle().getBundleId() == bundle.getBundleId())
                .findFirst();
    }

    /** The started plugins; none before the host has started. */
    List<EnabledPlugin> enabled() {
        return plugins == null ? List.of() : plugins.enabled();
    }

    @Override
    public void close() {
        if (plugins != null) {
            plugins.stopAll();
        }
    }
}
