package org.tapgate.identity.boundary;

import jakarta.ejb.ApplicationException;
import org.tapgate.identity.Permission;

/**
 * The caller does not hold the permission: 403 FORBIDDEN at an API. An exception, not an outcome, since nobody who plays
 * by the rules gets here (the panel does not show what is not allowed), and it must stop whatever was under way.
 */
@ApplicationException(rollback = true)
public class PermissionDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    PermissionDenied(Permission permission) {
        super("Missing permission " + permission);
        this.permission = permission;
    }

    /** What was missing. */
    public Permission permission() {
        return permission;
    }
}
