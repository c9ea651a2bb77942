package org.internalcustomer.jira.host.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import java.util.Iterator;
import java.util.Optional;

/**
 * The schema that the host keeps its tables in. SAL gives it as an option, of another library in each of its major versions;
 * a call compiled against one of them would not link in the next. So the method is called by its name.
 */
final class HostSchema {

    private HostSchema() {}

    /** Empty where the host names none. */
    static String of(TransactionalExecutor executor) {
        try {
            return text(TransactionalExecutor.class.getMethod("getSchemaName").invoke(executor));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("SAL does not say which schema to use", changed);
        }
    }

    /** Of Java's optional, or of one that can be iterated, as Fugue's can. */
    static String text(Object option) {
        if (option instanceof Optional<?> optional) {
            return optional.map(String::valueOf).orElse("");
        }
        Iterator<?> values = ((Iterable<?>) option).iterator();
        return values.hasNext() ? String.valueOf(values.next()) : "";
    }
}
