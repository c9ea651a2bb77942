package org.internalcustomer.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.sql.TestDatabase;

class ConfigurationOnH2Test extends ConfigurationContract {

    @Override
    ActiveObjects emptyDatabase() {
        return TestDatabase.h2(ConfigItemRow.class).activeObjects();
    }
}
