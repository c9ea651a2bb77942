package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.math.BigDecimal;
import org.internalcustomer.sandbox.issues.Wording;

/** Numbers as texts, with a point and without needless zeros. */
public final class PlainNumbers implements DoubleConverter {

    @Override
    public String getString(Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public Double getDouble(String stringValue) throws FieldValidationException {
        if (stringValue == null || stringValue.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(stringValue.trim()).doubleValue();
        } catch (NumberFormatException e) {
            throw new FieldValidationException(Wording.text("field.bad-number", stringValue));
        }
    }
}
