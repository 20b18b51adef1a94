/**
 * The way to the service that evaluates external rules (RPM), over HTTP; without {@code tapgate.rpm.url} there is nobody to
 * ask. The contract is docs/connectors.md.
 */
package org.tapgate.access.gateway;
