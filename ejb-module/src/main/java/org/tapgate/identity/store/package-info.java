/**
 * The tables of identity. Rows are read and written under a lock taken first, so that a version that is checked after
 * it cannot grow old before the commit. What every call of a program asks for is copied into memory, and follows its version
 * in {@code snapshot_version}.
 */
package org.tapgate.identity.store;
