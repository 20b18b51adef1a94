package org.tapgate.access;

/** Whether the cardholder enters free of charge or for a fee. */
public enum EntryMode {
    FREE,
    PAID
}
