package org.internalcustomer.sandbox.imports;

/** One of several values as a field stores it: the key that is compared, the name that is read. */
record Choice(String key, String name) {}
