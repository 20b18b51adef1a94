/**
 * The API of integrators, {@code /point/integration-api} and {@code /v1/payments} (intents.md section 3): paths, fields and
 * errors are those of the public API that it takes the place of, so that an integrator changes only the host.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Fields are in snake_case, amounts whole minor units, errors {@code {message, error, status, cause}} with {@code code}
 *       and {@code request_id} beside them.
 *   <li>Every write honours {@code X-Idempotency-Key} and {@code Idempotency-Key}; none needs one.
 *   <li>State and outcome are two fields wherever an intent is shown.
 * </ul>
 *
 * <p>Out of scope: what terminals say ({@code api.pos}), and the rules themselves ({@code intent}).
 */
package org.tapgate.api.point;
