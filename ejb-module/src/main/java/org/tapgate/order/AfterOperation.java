package org.tapgate.order;

/**
 * An order after an operation on it was written; it is held for the rest of the transaction.
 *
 * @param order with what became of it
 * @param goal where it is to end
 */
public record AfterOperation(ListedOrder order, OrderGoal goal) {}
