/**
 * The doors of identity, and what guards the doors of every feature.
 *
 * <p>How a feature uses it:
 *
 * <pre>{@code
 * @Stateless
 * public class Locations {
 *     @Inject CurrentCaller current;
 *
 *     @Requires(Permission.LOCATION_VIEW)
 *     public Page<Location> list(LocationFilter filter, PageRequest page) {
 *         return store.find(filter, current.get().scopeFor(Permission.LOCATION_VIEW), page);
 *     }
 * }
 * }</pre>
 *
 * <p>A caller without the permission is refused with {@link org.tapgate.identity.boundary.PermissionDenied} (403); what
 * lies outside its scope is not found (404). Methods that need no permission say why with {@link
 * org.tapgate.identity.boundary.NoPermissionNeeded}.
 */
package org.tapgate.identity.boundary;
