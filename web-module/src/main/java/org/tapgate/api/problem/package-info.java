/**
 * Errors as clients see them: RFC 9457 problem documents with {@code code}, {@code requestId} and, for input, all
 * {@code errors} (spec/api.md).
 *
 * <p>Promises: no stack trace, class name, SQL, version or sent value is ever shown. Out of scope: the error shape of the
 * integrator API, which keeps its public one.
 */
package org.tapgate.api.problem;
