/** Intents: what terminals were asked to do, how it went, and what somebody has to decide. */
package org.tapgate.admin.intent;
