/** The management API of texts for cardholders (spec/api.md). */
package org.tapgate.api.wording;
