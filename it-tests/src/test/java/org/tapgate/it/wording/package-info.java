/** What terminals show to cardholders, over HTTP. */
package org.tapgate.it.wording;
