package org.tapgate.api.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.event.EventPage;

/** The next events of a sequence. */
@Schema(name = "Events")
public record EventsBody(
        @Schema(description = "In their order; none when there is nothing new")
        List<EventBody> items,

        @Schema(description = "What to send as after next time", example = "42")
        long nextAfter) {

    static EventsBody of(EventPage.Read page) {
        return new EventsBody(page.items().stream().map(EventBody::of).toList(), page.next());
    }
}
