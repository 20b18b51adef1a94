package org.tapgate.api.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.webhook.boundary.Deliveries;

/** A delivery with what was sent and how each attempt went. */
@Schema(name = "DeliveryStory")
public record DeliveryStoryBody(
        @JsonUnwrapped DeliveryBody delivery,

        @Schema(nullable = true, description = "What is signed and sent; null when it is not kept any more")
        String body,

        List<AttemptBody> attemptLog) {

    static DeliveryStoryBody of(Deliveries.Story story) {
        return new DeliveryStoryBody(
                DeliveryBody.of(story.delivery()),
                story.body().orElse(null),
                story.attempts().stream().map(AttemptBody::of).toList());
    }
}
