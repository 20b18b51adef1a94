/**
 * Who calls, and what it may do: people with passwords, client applications with keys, their roles and scopes.
 *
 * <p>Promises (spec, roles):
 *
 * <ul>
 *   <li>R1 The permission matrix is one file, {@link org.tapgate.identity.Permission}; what it does not grant is refused.
 *   <li>R2 Each caller sees the data of its scope; without a scope it sees nothing.
 *   <li>R3 A password has at least 12 characters, letters and digits, is not common and none of the last 4; it is stored
 *       as PBKDF2-HMAC-SHA256 with 600,000 iterations. 10 failures lock the account for 30 minutes.
 *   <li>R4 An API key is shown once and stored hashed; one that is taken back is refused at once on the node of the change,
 *       on others within a second. An access token lives 15 minutes.
 *   <li>R5 A second factor is a code of RFC 6238, good once; its secret is stored sealed, recovery codes as digests. The
 *       roles that need one get nowhere before it is set up.
 *   <li>R6 Whoever's session is ended is out at the next click; the audit trail is read as far as the role sees.
 * </ul>
 *
 * <p>For other features: a public method of a boundary says {@code @Requires(Permission.X)}; a caller that does not hold
 * it never gets in. Data are then filtered by {@link org.tapgate.identity.Caller#scopeFor}.
 *
 * <p>Out of scope: terminals, which prove themselves with their own keys ({@code terminal}).
 */
package org.tapgate.identity;
