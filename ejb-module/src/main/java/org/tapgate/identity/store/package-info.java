/**
 * The tables of identity. Rows are read and written under a lock taken first, so that a version that is checked after
 * it cannot grow old before the commit.
 */
package org.tapgate.identity.store;
