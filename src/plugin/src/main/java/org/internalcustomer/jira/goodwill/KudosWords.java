package org.internalcustomer.jira.goodwill;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Thanks in the viewer's words. */
final class KudosWords {

    private static final String WORDS = "internal-customer.kudos.";

    private final DepartmentNames departments;
    private final Users users;
    private final Texts texts;
    private final Times times;

    KudosWords(DepartmentNames departments, Users users, Texts texts, Times times) {
        this.departments = departments;
        this.users = users;
        this.texts = texts;
        this.times = times;
    }

    /** {@code id, said, helpers, words}. */
    Map<String, Object> of(Thanks thanks) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", thanks.id());
        view.put(
                "said",
                texts.text(
                        WORDS + "said",
                        users.displayName(thanks.person()),
                        departments.of(thanks.pair().provider()),
                        times.format(thanks.at())));
        view.put(
                "helpers",
                thanks.helpers().isEmpty()
                        ? ""
                        : texts.text(
                                WORDS + "helped",
                                thanks.helpers().stream()
                                        .map(users::displayName)
                                        .collect(Collectors.joining(", "))));
        view.put("words", thanks.words());
        return view;
    }

    String department(String key) {
        return departments.of(key);
    }

    String person(String userKey) {
        return users.displayName(userKey);
    }
}
