/** Webhook endpoints and their deliveries over HTTP (webhooks.md sections 2 and 3). */
package org.tapgate.api.webhook;
