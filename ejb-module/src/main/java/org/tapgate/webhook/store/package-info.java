/** Endpoints, deliveries and attempts in PostgreSQL. */
package org.tapgate.webhook.store;
