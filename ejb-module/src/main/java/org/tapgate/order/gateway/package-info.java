/** The ways to an acquirer. The simulator is the default; the ISO 8583 adapter comes with the intents issue. */
package org.tapgate.order.gateway;
