package org.internalcustomer.jira.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.sla.PauseReason;

/** Whose turn a status's name suggests that it is, until somebody says so. */
final class PauseReasons {

    private static final Map<PauseReason, List<String>> HINTS = Map.of(
            PauseReason.THIRD_PARTY, List.of("third", "vendor", "supplier", "第三方", "供应商"),
            PauseReason.APPROVAL, List.of("approv", "审批"),
            PauseReason.OTHER_DEPARTMENT, List.of("department", "部门"));

    private PauseReasons() {}

    /** The customer's, unless the name says otherwise. */
    static PauseReason guess(String status) {
        String name = status.toLowerCase(Locale.ROOT);
        return HINTS.entrySet().stream()
                .filter(hint -> hint.getValue().stream().anyMatch(name::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(PauseReason.CUSTOMER);
    }
}
