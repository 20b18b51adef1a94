/** Cards: those that were seen, and the account ranges that describe them. */
package org.tapgate.admin.card;
