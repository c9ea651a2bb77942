package org.internalcustomer.core.sla;

import java.util.List;

/**
 * Why a policy cannot be saved: the field, like {@code metrics[0].goals}, an i18n key with its arguments, and the same as
 * an English sentence.
 */
public record PolicyProblem(String field, String key, List<String> arguments, String sentence) {

    public PolicyProblem {
        arguments = List.copyOf(arguments);
    }
}
