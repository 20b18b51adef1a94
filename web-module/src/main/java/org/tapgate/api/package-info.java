/**
 * The doors for machines: JAX-RS applications for terminals ({@code /pos}), management ({@code /api/v1}) and tokens
 * ({@code /oauth}), and what all of them share.
 *
 * <p>Promises (spec/api.md):
 *
 * <ul>
 *   <li>JSON in is read strictly: every fault of a body or a query is named at once, none of its values is repeated.
 *   <li>Every error is RFC 9457 {@code application/problem+json} with {@code code} and {@code requestId}; nothing a
 *       client sends ends in a 500, and nothing of the inside is shown.
 *   <li>A resource translates: it parses, calls one boundary bean, and turns the outcome into an answer.
 * </ul>
 *
 * <p>Out of scope: decisions, transactions and permissions, which live in the boundary beans of the features.
 */
package org.tapgate.api;
