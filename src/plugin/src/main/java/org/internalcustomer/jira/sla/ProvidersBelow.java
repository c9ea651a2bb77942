package org.internalcustomer.jira.sla;

import java.util.Set;

/** Whose timers a department stands for. */
interface ProvidersBelow {

    /** Its key and those of all departments below it, with the keys of departments that were merged into one of them. */
    Set<String> of(String department);
}
