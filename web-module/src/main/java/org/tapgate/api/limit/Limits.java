package org.tapgate.api.limit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The limits of this node, each kind of caller with its own. */
@ApplicationScoped
public class Limits {

    @Inject
    private Config settings;

    private Buckets terminals;
    private Buckets applications;
    private Buckets addresses;
    private Buckets signIns;

    @PostConstruct
    void readSettings() {
        terminals = buckets("tapgate.limit.terminal", 50);
        applications = buckets("tapgate.limit.application", 200);
        addresses = buckets("tapgate.limit.address", 20);
        signIns = buckets("tapgate.limit.sign-in", 3);
    }

    private Buckets buckets(String setting, int usual) {
        return new Buckets(settings.getOptionalValue(setting, Integer.class).orElse(usual));
    }

    /** Takes a call from its caller's limit: the one who was recognised, else the address. Empty without a limit. */
    public Optional<Allowance> take(HttpServletRequest request) {
        var caller = request.getUserPrincipal();
        if (caller == null) {
            return takeFromAddress(request);
        }
        return take(isOfTerminal(request) ? terminals : applications, caller.getName());
    }

    /** Takes a call from its address's limit, for one whose caller was not recognised. Empty without a limit. */
    public Optional<Allowance> takeFromAddress(HttpServletRequest request) {
        return take(addresses, request.getRemoteAddr());
    }

    /**
     * Takes an attempt to sign in with a password from its address's limit. Checking one costs some tenths of a second
     * of a processor, whoever asks; terminals have to be answered meanwhile. Empty without a limit.
     */
    public Optional<Allowance> takeSignIn(HttpServletRequest request) {
        return take(signIns, request.getRemoteAddr());
    }

    private static Optional<Allowance> take(Buckets buckets, String caller) {
        return buckets.isOff()
                ? Optional.empty()
                : Optional.of(Allowance.of(buckets.of(caller).tryConsumeAndReturnRemaining(1)));
    }

    /** By what the container has decoded and mapped, as the door looks at it: what was sent has many spellings. */
    static boolean isOfTerminal(HttpServletRequest request) {
        return (request.getServletPath() + "/").startsWith("/pos/");
    }
}
