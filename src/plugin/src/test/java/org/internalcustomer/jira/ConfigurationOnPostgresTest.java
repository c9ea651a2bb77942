package org.internalcustomer.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.sql.TestDatabase;

class ConfigurationOnPostgresTest extends ConfigurationContract {

    @Override
    ActiveObjects emptyDatabase() {
        return TestDatabase.postgres(ConfigItemRow.class).activeObjects();
    }
}
