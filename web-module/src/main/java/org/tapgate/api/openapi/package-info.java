/**
 * The description of the APIs at {@code /openapi}: what the annotations of the resources cannot say once for all, such as
 * credentials, the problem that every call can answer, and the request identifier.
 *
 * <p>Out of scope: the calls themselves, which are described where they are.
 */
package org.tapgate.api.openapi;
