/** Loads the demo data at the start of the application. */
package org.tapgate.demo.boundary;
