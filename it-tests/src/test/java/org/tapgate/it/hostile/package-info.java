/**
 * What clients send by mistake or on purpose.
 *
 * <p>Promises: every route that the product's own API description lists is tried, so a new one cannot be forgotten; every
 * refusal is a problem document (RFC 9457) that shows nothing of the inside; nothing refused changes data.
 */
package org.tapgate.it.hostile;
