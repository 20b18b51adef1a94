/** The door of the locations: who manages them may do so here, each change with its trace in the audit trail. */
package org.tapgate.location.boundary;
