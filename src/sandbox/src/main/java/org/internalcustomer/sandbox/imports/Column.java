package org.internalcustomer.sandbox.imports;

import java.util.Locale;

/** What the importer reads of an incident log; a log may have further columns, which are ignored. */
enum Column {
    INCIDENT,
    UPDATED_AT,
    UPDATED_BY,
    STATE,
    ASSIGNMENT_GROUP,
    ASSIGNED_TO,
    PRIORITY,
    CATEGORY,
    SUBCATEGORY,
    CALLER,
    LOCATION,
    CONTACT_TYPE,
    OPENED_AT,
    CLOSED_CODE,
    MADE_SLA;

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
