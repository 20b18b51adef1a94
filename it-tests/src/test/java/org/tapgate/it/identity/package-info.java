/** Who may do what, and what is written down about it, over HTTP. */
package org.tapgate.it.identity;
