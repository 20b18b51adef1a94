/**
 * The doors of access: terminals check, confirm and cancel entries; people look at them; the sweep ends those that nobody
 * confirmed.
 *
 * <p>A check is one transaction: it holds the card, loads the facts, decides and writes (decisions D7). Where the acquirer
 * has to be asked, that transaction writes nothing, the asking happens outside of any, and the check decides anew.
 */
package org.tapgate.access.boundary;
