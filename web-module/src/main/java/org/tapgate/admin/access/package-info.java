/**
 * Operations as people see them: the live list of entries, and one of them with all that is known of it; the rules that
 * decide.
 */
package org.tapgate.admin.access;
