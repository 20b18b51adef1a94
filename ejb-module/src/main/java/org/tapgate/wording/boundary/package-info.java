/** The doors of wording: managing the texts, and saying one to a terminal. */
package org.tapgate.wording.boundary;
