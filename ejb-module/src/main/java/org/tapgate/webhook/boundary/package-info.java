/**
 * The doors of endpoints and deliveries, and what moves deliveries: the fan-out when events are numbered, listeners of the
 * three lanes, the postman who makes the calls, the sweep, and the notices.
 */
package org.tapgate.webhook.boundary;
