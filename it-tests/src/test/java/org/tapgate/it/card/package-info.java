/** Looking after cards, over HTTP. */
package org.tapgate.it.card;
