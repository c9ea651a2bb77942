package org.internalcustomer.core.survey;

/** One side of a service that a customer can judge beside the whole of it (评价维度); answers keep the names. */
public enum Dimension {
    SOLVED,
    IN_TIME,
    RELIABLE,
    COMPETENT,
    LISTENS,
    COORDINATES,
    IMPROVES
}
