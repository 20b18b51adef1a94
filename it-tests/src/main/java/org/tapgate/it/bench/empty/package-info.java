/** The application that does nothing: the upper limit of what any JAX-RS call on this server can reach. */
package org.tapgate.it.bench.empty;
