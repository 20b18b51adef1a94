package org.tapgate.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The doors of the application, by path; what is behind none of them is open to everyone. */
enum Door {
    /** Terminals, from pairing on. */
    TERMINAL(List.of("/pos")),
    /** Programs. */
    MACHINE(List.of("/api", "/point", "/psp", "/v1")),
    /** People. */
    PANEL(List.of("/admin")),
    /** Health, documentation, the token endpoint, pairing, style sheets. */
    OPEN(List.of());

    private static final String PAIRING = "/pos/pair";

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed, the checker sees only List
    private final List<String> roots;

    Door(List<String> roots) {
        this.roots = roots;
    }

    /** The door of a request: by the path that the container has decoded and mapped, not by the text that was sent. */
    static Door of(HttpServletRequest request) {
        return of(path(request));
    }

    /** The path of a request, decoded, without the context and without path parameters. */
    static String path(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
    }

    static Door of(String path) {
        if (path.equals(PAIRING)) {
            return OPEN;
        }
        for (var door : values()) {
            if (door.roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"))) {
                return door;
            }
        }
        return OPEN;
    }
}
