/**
 * The ways to the MRS: a simulator within the product, and a connector of the bank over HTTP. Which of them is a setting,
 * {@code tapgate.mrs.adapter}; the contract of the connector is docs/connectors.md.
 */
package org.tapgate.spend.gateway;
