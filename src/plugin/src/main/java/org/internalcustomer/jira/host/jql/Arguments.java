package org.internalcustomer.jira.host.jql;

import java.util.List;
import org.internalcustomer.jira.host.error.BadInput;

/** What a function was given: its own arguments first, then those that narrow it. */
public record Arguments(List<String> first, Narrowing narrowing) {

    public Arguments {
        first = List.copyOf(first);
    }

    public String first(int position) {
        return first.get(position);
    }

    /** The whole number at that position. */
    public int number(int position, int least, int most) {
        String text = first(position);
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new BadInput("", "internal-customer.jql.error.number", text, least, most);
        }
        return number;
    }
}
