/**
 * An acquirer's host for tests, written after docs/acquirer.md alone: it shares no line with the product, so that a mistake
 * of one is not the other's too. It keeps books, and answers, delays, drops, doubles or hangs up as it is told.
 */
package org.tapgate.it.host;
