/** Terminals: the list, one with what can be done to it, adding and changing, and the pairing code. */
package org.tapgate.admin.terminal;
