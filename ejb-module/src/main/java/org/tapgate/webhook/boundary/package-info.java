/**
 * The doors of endpoints and deliveries, and what moves deliveries: the fan-out when events are numbered, listeners of the
 * three lanes, the postman who takes deliveries in hand and makes the calls, the pulse of the node that carries them (ADR
 * 23), the sweep, and the notices.
 */
package org.tapgate.webhook.boundary;
