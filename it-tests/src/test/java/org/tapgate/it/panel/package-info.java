/**
 * The panel as people use it, in Debian's Chromium: nothing is mocked, no browser is downloaded. Whatever a page says in
 * the browser's console, and any answer of the server that is an error, fails the test that saw it.
 */
package org.tapgate.it.panel;
