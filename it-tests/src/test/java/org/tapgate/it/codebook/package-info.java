/** Lists of codes as the back office keeps them. */
package org.tapgate.it.codebook;
