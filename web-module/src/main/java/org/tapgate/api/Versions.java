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

    /** Of no resource: what is sent and cannot be read is not the version that is stored (RFC 9110, section 13.1.1). */
    private static final long NONE = -1;

    private Versions() {}

    /** The tag of a version, to be sent with the resource. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version that the client saw; empty when it does not say so, and one that no resource has when nobody can tell. */
    public static Optional<Long> expected(HttpHeaders headers) {
        return expected(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    /** A star says that any version will do: no more than no header does, or an empty one. */
    static Optional<Long> expected(String ifMatch) {
        return Optional.ofNullable(ifMatch)
                .filter(sent -> !sent.isBlank() && !sent.equals("*"))
                .map(STRONG_TAG::matcher)
                .map(tag -> tag.matches() ? Long.parseLong(tag.group(1)) : NONE);
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
