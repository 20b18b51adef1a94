/**
 * What only a container shows: its transactions, its persistence provider, its message-driven beans. The tests run inside
 * stock Payara Micro, in the very WAR that is shipped.
 */
package org.tapgate.it.container;
