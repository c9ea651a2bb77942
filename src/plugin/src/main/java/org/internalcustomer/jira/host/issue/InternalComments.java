package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.regex.Pattern;

/** The comments that Jira Service Management keeps from the customer: it marks them with a property. */
public final class InternalComments {

    /** The value of Jira's {@code EntityPropertyType.COMMENT_PROPERTY}. */
    private static final String COMMENT = "CommentProperty";

    static final String MARK = "sd.public.comment";

    /** Written by hand or by an app, so not read more strictly than needed. */
    private static final Pattern INTERNAL = Pattern.compile("\"internal\"\\s*:\\s*\"?true\\b");

    private final JsonEntityPropertyManager properties;

    public InternalComments(JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    public boolean contains(long commentId) {
        EntityProperty mark = properties.get(COMMENT, commentId, MARK);
        return mark != null
                && mark.getValue() != null
                && INTERNAL.matcher(mark.getValue()).find();
    }
}
