package org.tapgate.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tapgate.platform.Faults;

/** The form of an endpoint's address; where its name leads to is judged by {@link AddressRules}. */
public final class EndpointUrl {

    private static final int LONGEST = 1_000;

    private static final Predicate<String> THIS_MACHINE =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]").asMatchPredicate();

    private EndpointUrl() {}

    /** Notes what is wrong: https (or http, for the machine itself), a host, no credentials, no fragment. */
    static void check(String field, String url, Faults faults) {
        if (!faults.present(field, url)) {
            return;
        }
        faults.longest(field, url, LONGEST);
        var uri = parse(url);
        if (uri.isEmpty()) {
            faults.add(field, "malformed", "must be an absolute https URL");
        } else if (uri.get().getRawUserInfo() != null) {
            faults.add(field, "credentials", "must not hold a user name or password");
        } else if (uri.get().getRawFragment() != null) {
            faults.add(field, "malformed", "must not have a fragment");
        }
    }

    /** The URL; empty when it is none that can be called. */
    public static Optional<URI> parse(String url) {
        try {
            return Optional.of(new URI(url)).filter(EndpointUrl::isCallable);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isCallable(URI uri) {
        return uri.getHost() != null
                && ("https".equalsIgnoreCase(uri.getScheme())
                        || ("http".equalsIgnoreCase(uri.getScheme()) && THIS_MACHINE.test(uri.getHost())));
    }
}
