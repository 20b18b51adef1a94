/** The table {@code pos_message}, and a copy of it in memory that follows its version in {@code snapshot_version}. */
package org.tapgate.wording.store;
