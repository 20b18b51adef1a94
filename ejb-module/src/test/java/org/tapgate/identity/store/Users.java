package org.tapgate.identity.store;

import jakarta.persistence.EntityManager;
import org.tapgate.identity.UserRegister;

/** The register of users for tests of other packages. */
public final class Users {

    private Users() {}

    public static UserRegister in(EntityManager manager) {
        var users = new JpaUserRegister();
        users.entities = manager;
        return users;
    }
}
