package org.internalcustomer.jira.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.FakeJira;
import org.junit.jupiter.api.Test;

/** Which projects a field is given to. */
class FieldContextsTest {

    private static final long INC = 1;
    private static final long SVC = 2;

    private final List<Long> places = new ArrayList<>();
    private final List<Long> given = new ArrayList<>();
    private final JiraFields fields = new JiraFields(
            FakeJira.fake(CustomFieldManager.class, call -> null),
            FakeJira.fake(FieldConfigSchemeManager.class, call -> {
                ((List<?>) call.arguments().get(1))
                        .forEach(context -> given.add(((JiraContextNode) context).getProjectId()));
                return null;
            }));

    @Test
    void whatIsReachedAlreadyIsLeftAlone() {
        places.add(INC);

        fields.widen(field(), List.of(INC));

        assertThat(given).isEmpty();
    }

    @Test
    void aFieldOfAllProjectsIsLeftAlone() {
        places.add(null);

        fields.widen(field(), List.of(INC, SVC));

        assertThat(fields.reaches(field(), SVC)).isTrue();
        assertThat(given).isEmpty();
    }

    private CustomField field() {
        FieldConfigScheme scheme = FakeJira.fake(
                FieldConfigScheme.class,
                call -> places.stream().map(FieldContextsTest::context).toList());
        return FakeJira.fake(CustomField.class, call -> List.of(scheme));
    }

    private static JiraContextNode context(Long projectId) {
        return FakeJira.fake(JiraContextNode.class, call -> projectId);
    }
}
