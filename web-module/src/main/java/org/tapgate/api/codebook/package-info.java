/** The lists of codes in the management API: {@code /api/v1/reference-codes}. */
package org.tapgate.api.codebook;
