package org.tapgate.intent.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentTerms;
import org.tapgate.intent.Outcome;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.money.Money;

/** What is told of an intent: {@code payment_intent.open} and so on, one event a line of history (webhooks.md section 1). */
final class IntentEvents {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private IntentEvents() {}

    /**
     * What listeners learn; null where the intent has no such thing.
     *
     * @param intentSequence number of the line of history that it tells of
     */
    private record Data(
            UUID id,
            String deviceId,
            IntentState state,
            Outcome outcome,
            Outcome resolved,
            Outcome lateResult,
            Money amount,
            UUID paymentId,
            IntentTerms terms,
            String reason,
            int intentSequence) {

        static Data of(Intent intent) {
            var notes = intent.notes();
            return new Data(
                    intent.id(),
                    intent.device().deviceId(),
                    intent.state(),
                    intent.outcome(),
                    notes.resolution() == null ? null : notes.resolution().outcome(),
                    notes.late() == null ? null : notes.late().outcome(),
                    intent.amount(),
                    intent.paymentId(),
                    intent.terms(),
                    notes.reason(),
                    intent.sequence());
        }
    }

    /** The event of the line that was just written; a request that changed nothing yet is told to nobody. */
    static Optional<DomainEvent> of(Intent intent, HistoryLine line) {
        return word(intent, line).map(word -> event(intent, line, word));
    }

    private static DomainEvent event(Intent intent, HistoryLine line, String word) {
        var event =
                DomainEvent.of(intent.kind().wireName() + "." + word, intent.id(), line.at(), write(Data.of(intent)));
        var client = intent.device().clientId();
        return client == null ? event : event.forClient(client);
    }

    private static Optional<String> word(Intent intent, HistoryLine line) {
        if (line.from() != line.to()) {
            return Optional.of(line.to().name().toLowerCase(Locale.ROOT));
        }
        if (line.event() == IntentEvent.HOST_ANSWER && intent.notes().late() != null) {
            return Optional.of("late_result");
        }
        if (line.to() == IntentState.CONFIRMATION_REQUIRED) {
            return Optional.of("resolved");
        }
        return line.event() == IntentEvent.NO_ANSWER ? Optional.of("confirmation_required") : Optional.empty();
    }

    private static String write(Data data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written", broken);
        }
    }
}
