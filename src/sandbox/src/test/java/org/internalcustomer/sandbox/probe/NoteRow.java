package org.internalcustomer.sandbox.probe;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** A table of the probe's. */
@Table("NOTE")
public interface NoteRow extends Entity {

    String getText();

    void setText(String text);
}
