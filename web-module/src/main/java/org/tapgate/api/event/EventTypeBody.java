package org.tapgate.api.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.event.EventType;

/** A line of the catalogue. */
@Schema(name = "EventType")
public record EventTypeBody(
        @Schema(example = "entry.completed") String type,
        @Schema(example = "A cardholder went in") String description) {

    static EventTypeBody of(EventType type) {
        return new EventTypeBody(type.wireName(), type.meaning());
    }
}
