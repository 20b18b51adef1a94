/** Events over HTTP: asked for, waited for, or streamed (webhooks.md section 1). */
package org.tapgate.api.event;
