package org.internalcustomer.jira.host.customer;

import java.util.List;

/** Fields and the buttons that send them. */
public record CardForm(List<CardField> fields, List<CardButton> buttons) {

    public CardForm {
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
    }

    /** A button alone. */
    public static CardForm of(CardButton button) {
        return new CardForm(List.of(), List.of(button));
    }

    public boolean offers(String act) {
        return buttons.stream().anyMatch(button -> button.act().equals(act));
    }
}
