package org.internalcustomer.core.sla;

import java.util.OptionalLong;

/**
 * The instants of a timer: started; stopped, if it has; due, if there is such an instant; and when its goal was used up,
 * if that has passed according to the history. None of them depends on now.
 */
public record Course(long started, OptionalLong stopped, OptionalLong due, OptionalLong breachedAt) {}
