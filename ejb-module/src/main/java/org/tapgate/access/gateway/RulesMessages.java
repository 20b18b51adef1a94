package org.tapgate.access.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.tapgate.access.EntryMode;
import org.tapgate.access.ExternalRules.Question;
import org.tapgate.access.ExternalVerdict;
import org.tapgate.card.CardFingerprint;

/** What is said to the rules service and what it answers (docs/connectors.md). */
final class RulesMessages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RulesMessages() {}

    private record Card(
            List<CardFingerprint> fingerprints,
            String first6,
            String last4,
            String ica,
            String issuerCountry,
            String productCode) {}

    private record Location(String id, String country, String service) {}

    private record Ask(String ruleset, EntryMode mode, String at, Card card, Location location) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(String decision) {}

    static String write(Question question, Instant at) {
        var digits = question.card().digits();
        var attributes = question.attributes();
        var place = question.place();
        var card = new Card(
                question.card().fingerprints(),
                digits.first6(),
                digits.last4(),
                attributes.ica(),
                attributes.issuerCountry(),
                attributes.productCode());
        var location = new Location(place.locationId().toString(), place.country(), place.service());
        try {
            return JSON.writeValueAsString(new Ask(question.ruleset(), question.mode(), at.toString(), card, location));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A message of ours cannot be written", broken);
        }
    }

    static ExternalVerdict read(byte[] body) throws NoVerdict {
        try {
            var answer = JSON.readValue(body, Answer.class);
            return switch (answer == null || answer.decision() == null ? "" : answer.decision()) {
                case "ALLOW" -> ExternalVerdict.ALLOW;
                case "DENY" -> ExternalVerdict.DENY;
                default -> throw new NoVerdict("an answer without a decision");
            };
        } catch (IOException garbage) {
            throw new NoVerdict("an answer that cannot be understood");
        }
    }
}
