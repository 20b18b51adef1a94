/**
 * The one product that all black-box tests share, and what they find in it.
 *
 * <p>Promises: it is started once a test run, the way a user starts it, by the first test that asks; every test makes
 * locations, terminals, rules and cards of its own, so that tests neither see nor wait for one another.
 */
package org.tapgate.it.product;
