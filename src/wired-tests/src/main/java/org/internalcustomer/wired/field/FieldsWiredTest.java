package org.internalcustomer.wired.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.util.Collection;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The app's fields exist in Jira once it has started, in the projects it is switched on for (R-WHO-4). */
@RunWith(AtlassianPluginsTestRunner.class)
public class FieldsWiredTest {

    private static final List<String> NAMES =
            List.of("Internal customer", "Customer department", "Provider department", "Service");

    private final CustomFieldManager customFields;

    public FieldsWiredTest(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    @Test
    public void existOnceEach() {
        assertThat(NAMES).allSatisfy(name -> assertThat(named(name)).hasSize(1));
    }

    @Test
    public void belongToTheProjectsThatAreSwitchedOnOnly() {
        assertThat(NAMES).allSatisfy(name -> {
            CustomField field = named(name).iterator().next();
            assertThat(field.isAllProjects()).isFalse();
            assertThat(field.getAssociatedProjectObjects())
                    .extracting(Project::getKey)
                    .containsExactlyInAnyOrder("INC", "SVC");
        });
    }

    private Collection<CustomField> named(String name) {
        return customFields.getCustomFieldObjectsByName(name);
    }
}
