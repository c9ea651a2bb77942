package org.internalcustomer.jira.host.config;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of one item of the configuration, as stored; rows are only added. */
@Table("CONFIG_ITEM")
public interface ConfigItemRow extends Entity {

    /** Section, key and version: two nodes cannot both write the next one. */
    @Unique
    @NotNull
    String getIdentity();

    @Indexed
    String getSection();

    String getItemKey();

    int getItemVersion();

    long getEffectiveAt(); // epoch milliseconds

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    long getChangedAt(); // epoch milliseconds

    String getChangedBy();
}
