package org.internalcustomer.wired.run;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/** Runs one test class of this bundle inside the host, for a system administrator. */
@Path("run")
@SystemAdminOnly
public class RunResource {

    @GET
    @Path("{testClass}")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Map<String, String>> run(@PathParam("testClass") String testClass) {
        Class<?> type;
        try {
            type = RunResource.class.getClassLoader().loadClass(testClass);
        } catch (ClassNotFoundException e) {
            throw new NotFoundException("No test class " + testClass + " in the bundle");
        }
        Outcomes outcomes = new Outcomes();
        JUnitCore junit = new JUnitCore();
        junit.addListener(outcomes);
        junit.run(type);
        return outcomes.list();
    }

    private static final class Outcomes extends RunListener {

        private final Map<String, String> failureByMethod = new LinkedHashMap<>();

        @Override
        public void testStarted(Description description) {
            failureByMethod.put(description.getMethodName(), "");
        }

        @Override
        public void testFailure(Failure failure) {
            String method = failure.getDescription().getMethodName();
            failureByMethod.put(method == null ? "the class" : method, failure.getTrace());
        }

        List<Map<String, String>> list() {
            List<Map<String, String>> all = new ArrayList<>();
            failureByMethod.forEach((method, failure) -> all.add(Map.of("method", method, "failure", failure)));
            return all;
        }
    }
}
