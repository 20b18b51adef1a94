package org.tapgate.platform;

/**
 * One thing wrong with an input.
 *
 * @param field path of the field, such as {@code guests.adult.free.limit}; empty for the document as a whole
 * @param code stable and machine-readable, such as {@code required}
 * @param message a sentence for people that never repeats the value
 */
public record Fault(String field, String code, String message) {}
