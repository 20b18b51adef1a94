/** Pages on settlement: batches, what differs, and what two persons decide. */
package org.tapgate.admin.settlement;
