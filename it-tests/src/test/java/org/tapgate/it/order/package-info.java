/** The back office of payments as programs meet it over HTTP. */
package org.tapgate.it.order;
