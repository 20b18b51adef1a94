/**
 * JSON bodies, read strictly and written plainly.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Unknown, doubled, missing and mistyped fields are faults; all of them are found, each with the path of its field.
 *   <li>Bean Validation constraints on the components of a request record are checked in the same go.
 *   <li>Times are RFC 3339 with an offset in, UTC with {@code Z} out.
 *   <li>A call that needs a body is refused without one, a call that needs none with one that says something.
 * </ul>
 *
 * <p>Out of scope: rules that need more than the body; they belong to the features.
 */
package org.tapgate.api.json;
