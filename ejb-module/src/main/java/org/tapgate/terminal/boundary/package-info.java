/**
 * The doors of the terminals: managing them, pairing them, and recognising them by their tokens.
 *
 * <p>The authentication mechanism asks {@link org.tapgate.terminal.boundary.TerminalAuthentication} and nothing else.
 */
package org.tapgate.terminal.boundary;
