/**
 * {@code POST /oauth/token}: the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>The client authenticates by HTTP Basic or in the body, with the id of its application or key and the whole key.
 *   <li>Errors carry {@code error} and {@code error_description} of RFC 6749 in a problem document, so that OAuth
 *       libraries and our own clients both find what they look for.
 * </ul>
 *
 * <p>Out of scope: other grants; people do not get tokens.
 */
package org.tapgate.api.oauth;
