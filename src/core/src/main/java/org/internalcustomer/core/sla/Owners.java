package org.internalcustomer.core.sla;

import java.util.Optional;

/** The provider a timer is held against, and the customer department it is owed to. */
public record Owners(Optional<String> provider, Optional<String> customer) {}
