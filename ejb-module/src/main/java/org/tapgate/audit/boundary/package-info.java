/** The one call by which features write the trail: {@link org.tapgate.audit.boundary.AuditTrail}. */
package org.tapgate.audit.boundary;
