package org.internalcustomer.core.sla;

/** A span of wall time in which a clock is taken to have stood still. */
record TakenOut(long from, long to) {}
