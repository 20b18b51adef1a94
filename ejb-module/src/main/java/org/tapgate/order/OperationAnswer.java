package org.tapgate.order;

/**
 * What came of an operation.
 *
 * @param succeeded whether it did what it is for
 * @param responseCode ISO 8583 field 39; null when the acquirer gave none
 */
public record OperationAnswer(boolean succeeded, String responseCode) {}
