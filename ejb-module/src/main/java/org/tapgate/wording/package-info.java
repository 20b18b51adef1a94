/**
 * What terminals show to cardholders: a text for each code, in several languages, and another for a client's places
 * where it wants one.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>Every code that a terminal can show has an English text, which cannot be deleted, only changed.
 *   <li>The language is the first that the terminal asked for (RFC 9110 section 12.5.4, RFC 4647 section 3.4) and that
 *       has a text; else English. In each language, the client's own text goes before the common one.
 *   <li>Texts are served from memory. A change holds at once on the node where it was made and within two seconds on
 *       all others.
 * </ol>
 *
 * <p>Source: access-control.md section 9, seed 003 ("setting up POS messages"). Out of scope: texts of the panel, which
 * come with a release, and messages to cardholders by mail.
 */
package org.tapgate.wording;
