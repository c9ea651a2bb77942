package org.internalcustomer.jira.alert;

/**
 * Somebody whom an alert reaches: a user of Jira's, a mail address, or nobody where something is done to the issue.
 *
 * @param name the user's key, or the address
 */
record Addressee(Kind kind, String name) {

    enum Kind {
        USER,
        ADDRESS,
        NOBODY
    }

    static Addressee user(String userKey) {
        return new Addressee(Kind.USER, userKey);
    }

    static Addressee address(String address) {
        return new Addressee(Kind.ADDRESS, address);
    }

    static Addressee nobody() {
        return new Addressee(Kind.NOBODY, "");
    }

    /** As it is stored: {@code user:anna}. */
    String text() {
        return switch (kind) {
            case USER -> "user:" + name;
            case ADDRESS -> "address:" + name;
            case NOBODY -> "";
        };
    }

    static Addressee read(String text) {
        if (text == null || text.isEmpty()) {
            return nobody();
        }
        String name = text.substring(text.indexOf(':') + 1);
        return text.startsWith("user:") ? user(name) : address(name);
    }
}
