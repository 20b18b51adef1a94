package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.tapgate.identity.Caller;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;

/** The signed-in user, as the pages ask for it. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private CurrentCaller current;

    /** Whether anyone is. */
    public boolean anyone() {
        return current.find().isPresent();
    }

    /** The user's identifier. */
    public UUID id() {
        return current.get().id();
    }

    /** The user's name. */
    public String name() {
        return current.get().actor().name();
    }

    /** The user's role, as the name of the constant. */
    public String role() {
        return current.get().role().name();
    }

    /** Whether to show what needs this permission; the boundary decides again. */
    public boolean may(Permission permission) {
        return current.find().map((Caller caller) -> caller.may(permission)).orElse(false);
    }
}
