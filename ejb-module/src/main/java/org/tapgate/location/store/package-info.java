/** The table of locations, and a copy of it in memory that follows its version in {@code snapshot_version}. */
package org.tapgate.location.store;
