package org.internalcustomer.core.sla;

import java.util.List;

/** One thing that an alert does (预警动作). People are user keys; priorities and transitions are Jira's ids. */
public sealed interface AlertAction {

    /** When it is done. */
    enum Delivery {
        AT_ONCE,
        /** Not before the recipient works. */
        IN_WORKING_HOURS,
        /** With all others of the recipient, when the next working day begins; for mails only. */
        IN_DIGEST
    }

    Delivery delivery();

    /** Whether doing it a second time changes nothing: it may be repeated where nobody knows if it was done. */
    boolean isRepeatable();

    /** Repeatable: the outbox takes each mail once. */
    record Mail(List<AlertReader> to, Delivery delivery) implements AlertAction {

        public Mail {
            if (to.isEmpty()) {
                throw new IllegalArgumentException("A mail needs somebody to read it");
            }
            to = List.copyOf(to);
        }

        @Override
        public boolean isRepeatable() {
            return true;
        }
    }

    /** An internal comment. */
    record Comment(String text, String runAs, Delivery delivery) implements AlertAction {
        @Override
        public boolean isRepeatable() {
            return false;
        }
    }

    /** To the head or deputy of a department, or to one person. */
    record Assign(AlertReader to, String runAs, Delivery delivery) implements AlertAction {
        @Override
        public boolean isRepeatable() {
            return true;
        }
    }

    record SetPriority(String priority, String runAs, Delivery delivery) implements AlertAction {
        @Override
        public boolean isRepeatable() {
            return true;
        }
    }

    record Transition(int transition, String runAs, Delivery delivery) implements AlertAction {
        @Override
        public boolean isRepeatable() {
            return false;
        }
    }

    /** Repeatable: each delivery has an id by which the receiver knows it again. */
    record Webhook(String address, Delivery delivery) implements AlertAction {
        @Override
        public boolean isRepeatable() {
            return true;
        }
    }
}
