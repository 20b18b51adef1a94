/**
 * How long a decision takes in memory, beside others who decide the same: Drools with one generic rule over ruleset facts,
 * Drools with a rule generated for each ruleset, and a plain loop. A test holds that all of them agree.
 *
 * <p>What is measured: from a tap and what its card has used, to who decides and how. The engine tells why as well; the
 * others do not. Out of scope: reading the facts, and whom to ask outside.
 */
package org.tapgate.access.bench;
