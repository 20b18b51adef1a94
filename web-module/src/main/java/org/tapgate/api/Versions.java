package org.tapgate.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tapgate.api.problem.Problem;

/**
 * Versions of resources as entity tags: an update says with {@code If-Match} which version it was made from (spec/api.md).
 * Without the header an update is refused with 428 (RFC 6585), with another version than the stored one with 412.
 */
public final class Versions {

    private static final Pattern STRONG_TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Versions() {}

    /** The tag of a version, to be sent with the resource. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version that the client saw; empty when it does not say so in a way that can be read. */
    public static Optional<Long> expected(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .map(STRONG_TAG::matcher)
                .filter(tag -> tag.matches())
                .map(tag -> Long.valueOf(tag.group(1)));
    }

    /** The answer to an update that does not say which version it was made from. */
    public static Response missing() {
        return Problem.of(428, "PRECONDITION_REQUIRED", "Send the ETag of what you read in If-Match")
                .toResponse();
    }

    /** The answer to an update that was made from another version than the stored one. */
    public static Response stale() {
        return Problem.of(412, "STALE", "Somebody else changed this meanwhile: read it again")
                .toResponse();
    }
}
