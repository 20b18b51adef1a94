package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Texts;
import org.tapgate.admin.location.LocationNames;
import org.tapgate.platform.Ids;

/** Values of a decision's trace as people read them: a trace holds them as they were seen. */
@Named
@RequestScoped
public class TraceWords {

    @Inject
    private Formats formats;

    @Inject
    private Texts texts;

    @Inject
    private LocationNames locations;

    /** A value in words. */
    public String of(Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Number number) {
            return formats.number(number.longValue());
        }
        var text = value.toString();
        return time(text)
                .or(() -> duration(text))
                .or(() -> Ids.parse(text).map(locations::of))
                .orElseGet(() -> texts.name("trace", text));
    }

    private Optional<String> time(String text) {
        try {
            var instant = Instant.parse(text);
            return Optional.of(formats.time(instant) + " " + formats.zone(instant));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private Optional<String> duration(String text) {
        try {
            return Optional.of(texts.of("trace.minutes", Duration.parse(text).toMinutes()));
        } catch (DateTimeException noDuration) {
            return Optional.empty();
        }
    }
}
