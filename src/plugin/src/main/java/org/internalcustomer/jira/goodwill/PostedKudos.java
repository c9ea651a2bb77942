package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** Thanks as mails: to the people who are named, the assignee, and the head and deputy of the department. */
final class PostedKudos implements KudosMail {

    private static final String KEY = "internal-customer.kudos.mail.";

    private final Configurations configurations;
    private final Users users;
    private final Access access;
    private final Recipients recipients;
    private final Stationery stationery;
    private final Texts texts;

    PostedKudos(
            Configurations configurations,
            Users users,
            Access access,
            Recipients recipients,
            Stationery stationery,
            Texts texts) {
        this.configurations = configurations;
        this.users = users;
        this.access = access;
        this.recipients = recipients;
        this.stationery = stationery;
        this.texts = texts;
    }

    @Override
    public List<OutgoingMail> about(Issue issue, Thanks thanks, Person by) {
        String key = "kudos/" + UUID.randomUUID() + "/";
        return readers(issue, thanks).stream()
                .filter(userKey -> users.user(userKey)
                        .filter(user -> access.maySee(issue, user))
                        .isPresent())
                .flatMap(userKey -> recipients.find(userKey).stream())
                .map(reader -> stationery.write(key + reader.userKey(), reader, letter(issue, thanks, by, reader)))
                .toList();
    }

    private Set<String> readers(Issue issue, Thanks thanks) {
        Set<String> readers = new LinkedHashSet<>(thanks.helpers());
        Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getKey).ifPresent(readers::add);
        department(thanks).ifPresent(provider -> readers.addAll(provider.heads().people()));
        readers.remove(thanks.person());
        return readers;
    }

    private Letter letter(Issue issue, Thanks thanks, Person by, Recipient reader) {
        String name = department(thanks)
                .map(found -> found.names().in(reader.language().getLanguage()))
                .orElse(thanks.pair().provider());
        return Letter.about(text(reader, "subject", by.displayName(), name))
                .say(text(reader, "sentence", by.displayName(), name, issue.getKey()))
                .fact(
                        text(reader, "helpers"),
                        thanks.helpers().stream().map(users::displayName).collect(Collectors.joining(", ")))
                .fact(text(reader, "words"), thanks.words())
                .link(issue.getKey() + " " + issue.getSummary(), stationery.address("/browse/" + issue.getKey()))
                .note(text(reader, "why"));
    }

    private Optional<Department> department(Thanks thanks) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(thanks.pair().provider());
    }

    private String text(Recipient reader, String key, Object... arguments) {
        return texts.text(reader.language(), KEY + key, arguments);
    }
}
