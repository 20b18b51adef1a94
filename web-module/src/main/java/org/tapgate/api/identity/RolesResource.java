package org.tapgate.api.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tapgate.api.PageBody;
import org.tapgate.api.query.Query;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.boundary.Roles;

/** {@code /api/v1/roles}: the permission matrix, to read. */
@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Users")
public class RolesResource {

    @Inject
    private Roles roles;

    /** A role, the kinds of scope that it can have, and what it may do. */
    public record RoleBody(Role role, List<ScopeKind> scopes, List<Permission> permissions) {}

    @GET
    @Operation(summary = "Roles with their permissions and the scopes they may have")
    public PageBody<RoleBody> list(@Context UriInfo uri) {
        Query.of(uri).check();
        return new PageBody<>(
                roles.list().stream()
                        .map(role -> new RoleBody(
                                role, role.scopes().stream().sorted().toList(), Permission.of(role)))
                        .toList(),
                null);
    }
}
