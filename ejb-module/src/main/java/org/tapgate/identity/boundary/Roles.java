package org.tapgate.identity.boundary;

import jakarta.ejb.Stateless;
import java.util.List;
import org.tapgate.identity.Permission;
import org.tapgate.identity.Role;

/** The roles, which are part of the program: they are read, never changed. */
@Stateless
public class Roles {

    /** All of them. */
    @Requires(Permission.USER_VIEW)
    public List<Role> list() {
        return List.of(Role.values());
    }
}
