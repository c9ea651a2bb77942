package org.internalcustomer.core.sla;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** All versions of all policies, and which one holds for a department's metric at an instant. */
public final class Policies {

    private static final Comparator<PolicyVersion> NEWEST_FIRST = Comparator.comparingLong(PolicyVersion::effective)
            .thenComparingInt(PolicyVersion::version)
            .reversed();

    private final List<PolicyVersion> versions;
    private final long[] takeOvers;
    private final Set<Metric> timed = EnumSet.noneOf(Metric.class);

    public Policies(Collection<PolicyVersion> versions) {
        this.versions = withoutCalledOff(versions).stream()
                .sorted(Comparator.comparing(
                                (PolicyVersion each) -> each.policy().key())
                        .thenComparing(NEWEST_FIRST))
                .toList();
        takeOvers = this.versions.stream()
                .filter(PolicyVersion::takesOver)
                .mapToLong(PolicyVersion::effective)
                .sorted()
                .distinct()
                .toArray();
        this.versions.forEach(each -> each.policy().rules().forEach(rule -> timed.add(rule.metric())));
    }

    public static Policies of(PolicyVersion... versions) {
        return new Policies(List.of(versions));
    }

    /** Withdrawing a policy also calls off the versions of it that were only to begin later. */
    public static List<PolicyVersion> withoutCalledOff(Collection<PolicyVersion> versions) {
        List<PolicyVersion> withdrawals = versions.stream()
                .filter(each -> each.policy().rules().isEmpty())
                .toList();
        return versions.stream()
                .filter(each -> withdrawals.stream().noneMatch(each::isCalledOffBy))
                .toList();
    }

    /**
     * The version that holds at that instant: of the provider's own policy if it times the metric, else of one for all
     * departments; of several, the first by key.
     */
    public Optional<PolicyVersion> select(Optional<String> provider, Metric metric, long at) {
        if (!timed.contains(metric)) {
            return Optional.empty();
        }
        Optional<PolicyVersion> own = provider.isEmpty() ? Optional.empty() : valid(provider, metric, at);
        return own.isPresent() ? own : valid(Optional.empty(), metric, at);
    }

    /** Since when, if ever, that metric is timed for the provider by a policy of its own or for all. */
    public OptionalLong timedFrom(Optional<String> provider, Metric metric) {
        return versions.stream()
                .filter(each -> each.policy().provider().isEmpty()
                        || each.policy().provider().equals(provider))
                .filter(each -> each.policy().rule(metric).isPresent())
                .mapToLong(PolicyVersion::effective)
                .min();
    }

    /** By key of the policy, the newest first. */
    public List<PolicyVersion> versions() {
        return versions;
    }

    /** The same, had that version held since then already. */
    Policies since(long from, PolicyVersion version) {
        Stream<PolicyVersion> others = versions.stream()
                .filter(each -> !each.policy().key().equals(version.policy().key())
                        || each.effective() < from
                        || each.effective() > version.effective());
        PolicyVersion sooner = new PolicyVersion(version.policy(), version.version(), from, version.open());
        return new Policies(Stream.concat(others, Stream.of(sooner)).toList());
    }

    /** When versions begin to hold that do not let open requests stay, in order. */
    long[] takeOvers() {
        return takeOvers;
    }

    /** The version that begins to hold at that very instant, also for what is open then. */
    Optional<PolicyVersion> takingOver(Optional<String> provider, Metric metric, long at) {
        return select(provider, metric, at).filter(each -> each.takesOver() && each.effective() == at);
    }

    /** How many times by then open requests have passed from one version to another. */
    public int takeOversUntil(long now) {
        int before = 0;
        while (before < takeOvers.length && takeOvers[before] <= now) {
            before++;
        }
        return before;
    }

    /** What is done when that timer reaches thresholds, by the version that it runs under. */
    public List<Alert> alerts(TimerId timer) {
        return versions.stream()
                .filter(each -> each.policy().key().equals(timer.policy()) && each.version() == timer.version())
                .findFirst()
                .flatMap(each -> each.policy().rule(timer.metric()))
                .map(MetricRule::alerts)
                .orElse(Alert.usual(MetricRule.USUAL_WARNING));
    }

    /** Whether the version that holds at that instant times nothing any more. */
    public boolean isWithdrawn(String policy, long at) {
        return versions.stream()
                .filter(each -> each.policy().key().equals(policy) && each.effective() <= at)
                .findFirst()
                .map(each -> each.policy().rules().isEmpty())
                .orElse(false);
    }

    private Optional<PolicyVersion> valid(Optional<String> provider, Metric metric, long at) {
        String done = "";
        for (PolicyVersion each : versions) {
            if (each.effective() <= at && !each.policy().key().equals(done)) {
                done = each.policy().key();
                if (each.policy().provider().equals(provider)
                        && each.policy().rule(metric).isPresent()) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
