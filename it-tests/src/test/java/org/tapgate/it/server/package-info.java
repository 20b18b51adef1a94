/** The same application on a full application server: the EAR on Payara Server, installed by the product's own script. */
package org.tapgate.it.server;
