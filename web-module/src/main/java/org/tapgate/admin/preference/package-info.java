/** The page where users choose how the panel looks for them. */
package org.tapgate.admin.preference;
