/**
 * What webhooks reach: from the business change to the receiver, beside a bare loop of the same HTTP client, and with some
 * endpoints that behave badly (docs/figures.md).
 */
package org.tapgate.it.bench.webhook;
