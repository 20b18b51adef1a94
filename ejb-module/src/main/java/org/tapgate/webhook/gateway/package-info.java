/** Calls of endpoints over HTTP, to addresses that were judged when they were connected to. */
package org.tapgate.webhook.gateway;
