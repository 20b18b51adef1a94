/**
 * Who is at the door: one authentication mechanism that looks at the path first (docs/adr/0008-security-mechanism.md).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 Terminals ({@code /pos}) prove themselves with a token of their own key; any fault is the same 403.
 *   <li>R2 Programs ({@code /api}, {@code /point}, {@code /psp}, {@code /v1}) send an access token or an API key; without
 *       a good one the answer is 401, and a cookie never counts.
 *   <li>R3 People ({@code /admin}) have a session, which ends after 15 idle minutes, after 12 hours, and when password,
 *       status or role of its user change in a way that ends it.
 *   <li>R4 Every answer carries headers that keep browsers from guessing, framing and telling.
 * </ul>
 *
 * <p>Out of scope: what a caller may do, which the boundaries decide ({@code identity.boundary.Requires}).
 */
package org.tapgate.api.security;
