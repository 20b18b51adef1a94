package org.tapgate.spend.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Pattern;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.Pan;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.Mrs.Enrolled;
import org.tapgate.spend.MrsCard;
import org.tapgate.spend.TransactionDocument;

/** What is said to the MRS connector and what it answers (docs/connectors.md). */
final class MrsMessages {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Visible characters of ASCII. */
    private static final Pattern AREF = Pattern.compile("[!-~]{1,100}");

    private MrsMessages() {}

    /** A card without its number. */
    record Card(List<CardFingerprint> fingerprints, String first6, String last4) {

        static Card of(MrsCard card) {
            return new Card(
                    card.fingerprints(), card.digits().first6(), card.digits().last4());
        }
    }

    /** Asks for transactions that took place then or later. */
    record Search(Card card, String since) {}

    /** Enrols a card. */
    record Enrol(Card card, String enrolledAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Found(List<TransactionDocument> transactions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Named(String aref) {}

    /** A success confirms whatever else is in it: an identifier that cannot be kept is no reason to ask again. */
    static Enrolled enrolled(byte[] body, MrsCard card) {
        try {
            var named = JSON.readValue(body, Named.class);
            return new Enrolled(named == null || !isAref(named.aref(), card) ? null : named.aref());
        } catch (IOException nothingOfUse) {
            return new Enrolled(null);
        }
    }

    /** What can be shown and is not the number of the card, which is kept nowhere. */
    private static boolean isAref(String text, MrsCard card) {
        return text != null
                && AREF.matcher(text).matches()
                && Pan.parse(text)
                        .filter(pan -> pan.masked().equals(card.digits()))
                        .isEmpty();
    }

    /** One transaction that cannot be understood makes the whole answer worthless: the sum would be wrong. */
    static List<CardTransaction> transactions(byte[] body) throws NoMrs {
        try {
            var found = JSON.readValue(body, Found.class);
            if (found == null
                    || found.transactions() == null
                    || found.transactions().contains(null)) {
                throw new NoMrs("an answer without transactions");
            }
            return found.transactions().stream().map(TransactionDocument::read).toList();
        } catch (IOException | IllegalArgumentException | DateTimeException garbage) {
            throw new NoMrs("an answer that cannot be understood");
        }
    }
}
