package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The part of the menu that the user's role can use. */
@Named
@RequestScoped
public class Menu {

    @Inject
    private SignedIn signedIn;

    /** What to show. */
    public List<MenuItem> items() {
        return Arrays.stream(MenuItem.values())
                .filter(item -> signedIn.may(item.permission()))
                .toList();
    }
}
