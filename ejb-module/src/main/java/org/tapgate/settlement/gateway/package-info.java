/** The ways to the acquirer's settlement: a simulator for the demo and the tests, and HTTP. */
package org.tapgate.settlement.gateway;
