package org.internalcustomer.sandbox.imports;

import java.util.Optional;

/** The custom fields that an import fills where they exist, found by name. */
enum CustomField {
    /** The one who asked; does not change. */
    INTERNAL_CUSTOMER("Internal customer"),
    /** By the first location that the log has; does not change. */
    CUSTOMER_DEPARTMENT("Customer department"),
    PROVIDER_DEPARTMENT("Provider department"),
    SERVICE("Service");

    private final String title;

    CustomField(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What the field has in that state; empty for fields that do not change. */
    Optional<Choice> of(IssueState state) {
        return switch (this) {
            case PROVIDER_DEPARTMENT -> state.provider();
            case SERVICE -> state.service();
            default -> Optional.empty();
        };
    }

    /** What the field has in the end. */
    Optional<Choice> value(Story story, ImportMapping mapping) {
        return switch (this) {
            case INTERNAL_CUSTOMER -> story.incident().firstValue(Column.CALLER).map(LogNames::caller);
            case CUSTOMER_DEPARTMENT ->
                story.incident().firstValue(Column.LOCATION).map(mapping::customer);
            default -> of(story.now());
        };
    }
}
