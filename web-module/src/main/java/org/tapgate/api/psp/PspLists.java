package org.tapgate.api.psp;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tapgate.api.query.KeyPart;
import org.tapgate.api.query.Query;
import org.tapgate.order.Span;
import org.tapgate.platform.Page;

/** What the lists of this API have in common: which part is asked for, and where it goes on. */
final class PspLists {

    private static final int USUAL = 20;

    private static final int MOST = 500;

    private PspLists() {}

    /** The part that is asked for: a month up to its end, when nothing is said. */
    static Span span(Query query, Instant now) {
        var to = query.time("toTime");
        var from = query.time("fromTime").orElseGet(() -> monthBefore(to.orElse(now)));
        int most = query.number("maxRecords", 1, MOST).orElse(USUAL);
        return new Span(from, to, query.cursor(KeyPart.TIME, KeyPart.ID), most);
    }

    private static Instant monthBefore(Instant time) {
        return time.atOffset(ZoneOffset.UTC).minusMonths(1).toInstant();
    }

    /** The answer, with a link to the next part when there is one (RFC 8288). */
    static Response answer(UriInfo uri, Page<?> page, Object body) {
        var answer = Response.ok(body);
        page.nextCursor().ifPresent(cursor -> answer.header(HttpHeaders.LINK, next(uri, cursor)));
        return answer.build();
    }

    private static String next(UriInfo uri, String cursor) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }
}
