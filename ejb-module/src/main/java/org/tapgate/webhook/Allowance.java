package org.tapgate.webhook;

/**
 * What an endpoint may be sent now.
 *
 * @param endpoint locked
 * @param calls at most so many more
 */
public record Allowance(Endpoint endpoint, int calls) {}
