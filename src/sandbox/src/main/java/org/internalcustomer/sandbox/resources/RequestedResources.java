package org.internalcustomer.sandbox.resources;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.function.Consumer;
import javax.servlet.http.HttpServletRequest;
import org.internalcustomer.sandbox.web.CurrentRequest;

/** What plugins ask for while they write a page; outside of a request nobody listens. */
public final class RequestedResources
        implements PageBuilderService, WebResourceAssembler, RequiredResources, RequiredData {

    private final PluginResources resources;

    public RequestedResources(PluginResources resources) {
        this.resources = resources;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        return during(request -> resources.require(request, moduleCompleteKey));
    }

    @Override
    public RequiredResources requireContext(String context) {
        return during(request -> resources.requireContext(request, context));
    }

    @Override
    public RequiredData requireData(String key, String content) {
        return during(request -> resources.requireData(request, key, content));
    }

    private RequestedResources during(Consumer<HttpServletRequest> action) {
        CurrentRequest.get().ifPresent(action);
        return this;
    }
}
