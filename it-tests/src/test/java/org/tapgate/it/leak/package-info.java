/** Where a card number must never be found. */
package org.tapgate.it.leak;
