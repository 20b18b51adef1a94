/**
 * Getting into the panel: the sign-in page and the change of one's own password, which the first sign-in leads to.
 *
 * <p>Promises: whoever is refused learns nothing but that; a page that was asked for before signing in is opened after
 * it, if it is one of the panel.
 *
 * <p>Out of scope: sessions and their end, which {@code api.security} watches.
 */
package org.tapgate.admin.signin;
