/** What the management API tells of intents: {@code /api/v1/intent-machines} (intents.md section 2). */
package org.tapgate.api.intent;
