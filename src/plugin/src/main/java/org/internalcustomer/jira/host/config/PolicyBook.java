package org.internalcustomer.jira.host.config;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.PolicyVersion;

/** All versions of all policies that held or will hold; one without metrics withdraws its policy. */
public final class PolicyBook {

    private final List<PolicyVersion> versions;
    private final Policies policies;

    /** @param versions in ascending order of version */
    public PolicyBook(List<PolicyVersion> versions) {
        this.versions = Policies.withoutCalledOff(versions);
        this.policies = new Policies(versions);
    }

    public static PolicyBook empty() {
        return new PolicyBook(List.of());
    }

    /** Which version holds for whom and when. */
    public Policies policies() {
        return policies;
    }

    /** The latest version of each policy that is not withdrawn. */
    public List<PolicyVersion> current() {
        Map<String, PolicyVersion> latest = new LinkedHashMap<>();
        versions.forEach(version -> latest.put(version.policy().key(), version));
        return latest.values().stream()
                .filter(version -> !version.policy().rules().isEmpty())
                .toList();
    }

    public Optional<PolicyVersion> current(String key) {
        return current().stream()
                .filter(version -> version.policy().key().equals(key))
                .findFirst();
    }

    /** The version of that policy that holds at that instant, even if it is withdrawn by it. */
    public Optional<PolicyVersion> inForce(String key, long at) {
        return versionsOf(key).stream()
                .filter(version -> version.effective() <= at)
                .max(Comparator.comparingLong(PolicyVersion::effective).thenComparingInt(PolicyVersion::version));
    }

    /** Those that begin to hold after that instant, in that order; of the same instant the last. */
    public List<PolicyVersion> following(String key, long at) {
        return versionsOf(key).stream()
                .filter(version -> version.effective() > at)
                .filter(version -> inForce(key, version.effective())
                        .filter(version::equals)
                        .isPresent())
                .sorted(Comparator.comparingLong(PolicyVersion::effective))
                .toList();
    }

    /** The one that holds at that instant, and those that begin to hold after it, in that order. */
    public List<PolicyVersion> holding(String key, long at) {
        return Stream.concat(inForce(key, at).stream(), following(key, at).stream())
                .toList();
    }

    public List<String> keys() {
        return versions.stream()
                .map(version -> version.policy().key())
                .distinct()
                .toList();
    }

    public List<PolicyVersion> versions() {
        return versions;
    }

    public List<PolicyVersion> versionsOf(String key) {
        return versions.stream()
                .filter(version -> version.policy().key().equals(key))
                .toList();
    }
}
