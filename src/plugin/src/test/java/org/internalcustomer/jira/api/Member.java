package org.internalcustomer.jira.api;

/**
 * A member of Jira's API as bytecode names it.
 *
 * @param owner internal name, with slashes
 * @param kind how it is reached: {@code interface-method}, {@code class-method}, {@code class-static},
 *     {@code class-constructor}, {@code field}, {@code static-field}, or {@code overridden} for one that we implement
 */
record Member(String owner, String name, String descriptor, String kind) {

    Member of(String otherOwner) {
        return new Member(otherOwner, name, descriptor, kind);
    }

    @Override
    public String toString() {
        return owner + "#" + name + " " + descriptor + " (" + kind + ")";
    }
}
