package org.internalcustomer.jira.survey;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Made-up answers to imported issues, for a demonstration; marked as simulated wherever they are seen. */
@AdminOnly
@Path("surveys/simulated")
@Produces(MediaType.APPLICATION_JSON)
public final class SimulatedSurveysResource {

    private final Access access;
    private final Demonstration demonstration;

    @Inject
    public SimulatedSurveysResource(Access access, Demonstration demonstration) {
        this.access = access;
        this.demonstration = demonstration;
    }

    /** @param issues how many are looked at, in the background */
    public record SimulationView(int percent, int seed, int issues) {}

    /** With the same seed the same issues get the same answers. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SimulationView begin(String body) {
        JsonValue sent = Json.read(body);
        sent.allowOnly(Set.of("percent", "seed"));
        int percent = sent.at("percent").number(0);
        if (percent < 1 || percent > 100) {
            throw sent.at("percent").bad("internal-customer.survey.simulated.percent", percent);
        }
        Simulation simulation = new Simulation(percent, sent.at("seed").number(0));
        return new SimulationView(percent, simulation.seed(), demonstration.begin(simulation, access.administrator()));
    }

    /** Everything that was made up is gone. */
    @DELETE
    public SimulationView end() {
        return new SimulationView(0, 0, demonstration.end(access.administrator()));
    }
}
