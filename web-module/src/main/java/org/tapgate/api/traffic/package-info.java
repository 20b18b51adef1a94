/** Figures about entries over HTTP. */
package org.tapgate.api.traffic;
