/**
 * The description of the APIs at {@code /openapi}: the server reads the annotations of the resources, and what it cannot
 * read, or reads wrong, is completed here from the same methods and records that JAX-RS calls: bodies, answers of every
 * status, parameters, credentials, examples.
 *
 * <p>Promises: every call of every API, every field of every body with its type. {@code ApiMethodTest} holds each call to
 * saying what only it knows.
 *
 * <p>Out of scope: the calls themselves, which are described where they are.
 */
package org.tapgate.api.openapi;
