package org.internalcustomer.sandbox.pages.frame;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every reference that a template prints, except {@link SafeHtml}. Named in {@link Templates}. */
public final class EscapedReferences implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || value instanceof SafeHtml ? value : SafeHtml.escape(value.toString());
    }
}
