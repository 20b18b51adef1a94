package org.tapgate.order;

/** By which way an operation came in: back-office.md section 1. The names are contract. */
public enum Channel {
    /** A terminal. */
    POS,
    /** A person, or Tapgate on a person's behalf. */
    BACKOFFICE,
    /** A client's application. */
    ECOMMERCE
}
