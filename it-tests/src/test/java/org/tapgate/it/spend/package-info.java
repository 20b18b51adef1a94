/** What cards spend and what external rules say, as a condition of entering: over HTTP, with systems of the bank. */
package org.tapgate.it.spend;
