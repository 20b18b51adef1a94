/** Preferences in PostgreSQL. */
package org.tapgate.preference.store;
