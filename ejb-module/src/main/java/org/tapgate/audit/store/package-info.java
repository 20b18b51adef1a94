/** The table of the audit trail. */
package org.tapgate.audit.store;
