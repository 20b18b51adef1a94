/** Settlement, seen from outside. */
package org.tapgate.it.settlement;
