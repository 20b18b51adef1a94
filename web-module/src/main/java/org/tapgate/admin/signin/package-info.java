/**
 * Getting into the panel: the sign-in page, the code of the second factor, and what the first sign-in leads to: the change
 * of one's own password and the set-up of a second factor.
 *
 * <p>Promises: whoever is refused learns nothing but that; a page that was asked for before signing in is opened after
 * it, if it is one of the panel.
 *
 * <p>Out of scope: sessions and their end, which {@code api.security} watches.
 */
package org.tapgate.admin.signin;
