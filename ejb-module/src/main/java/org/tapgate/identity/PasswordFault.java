package org.tapgate.identity;

/** What is wrong with a proposed password. */
public enum PasswordFault {
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** No letter of any script. */
    WITHOUT_LETTER,
    /** No decimal digit. */
    WITHOUT_DIGIT,
    /** On the list of common passwords, or one of them decorated. */
    COMMON,
    /** The same as one of the last 4. */
    REUSED
}
