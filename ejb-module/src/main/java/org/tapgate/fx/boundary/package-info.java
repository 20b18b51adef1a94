/** The door of exchange rates: managing them, each change in the audit trail. */
package org.tapgate.fx.boundary;
