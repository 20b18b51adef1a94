/**
 * The whole product as a process: started, watched, killed and stopped the way a user would.
 *
 * <p>Promises: what is started here is {@code ./tapgate run}, the script itself, with its settings in the environment;
 * nothing that was started outlives the Java machine that started it.
 */
package org.tapgate.it.stack;
