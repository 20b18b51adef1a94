/** Pairing and the terminal token (spec/access-control.md section 8). */
package org.tapgate.it.terminal;
