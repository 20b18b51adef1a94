package org.tapgate.api.pos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.api.json.JsonBodyReader;
import org.tapgate.api.problem.BadInput;
import org.tapgate.card.CardEnvelopes;
import org.tapgate.platform.Fault;

/** Reads cards as terminals send them: in the clear, where that is allowed, or encrypted. */
@Dependent
class CardReading {

    private static final String ENCRYPTED = "encrypted";

    private final CardEnvelopes envelopes;

    private final boolean encryptedOnly;

    @Inject
    CardReading(
            CardEnvelopes envelopes,
            @ConfigProperty(name = "tapgate.pos.encrypted-cards-required", defaultValue = "false")
                    boolean encryptedOnly) {
        this.envelopes = envelopes;
        this.encryptedOnly = encryptedOnly;
    }

    /**
     * The card in the clear; {@link BadInput} when it cannot be read.
     *
     * @param sent whose form was checked before
     * @param path of the card in the body, such as {@code card}
     */
    ClearCard read(CardInput sent, String path) {
        if (sent.encrypted() != null) {
            return opened(sent.encrypted(), path);
        }
        if (encryptedOnly) {
            throw refused(path, "required", "cards have to be encrypted here, see GET /pos/keys");
        }
        return new ClearCard(sent.pan(), sent.expiry());
    }

    private ClearCard opened(String compact, String path) {
        var content = envelopes
                .open(compact)
                .orElseThrow(() -> refused(
                        path,
                        "undecryptable",
                        "not a compact JWE for a key of GET /pos/keys, RSA-OAEP-256"
                                + " with A256GCM and without compression"));
        try {
            return JsonBodyReader.read(content, ClearCard.class);
        } catch (BadInput inside) {
            throw new BadInput(
                    inside.faults().stream().map(fault -> below(path, fault)).toList());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** A fault of the object in the envelope; one of the object as a whole is one of the envelope. */
    private static Fault below(String path, Fault fault) {
        var field = fault.field().isEmpty() ? ENCRYPTED : fault.field();
        return new Fault(path + "." + field, fault.code(), fault.message());
    }

    private static BadInput refused(String path, String code, String message) {
        return new BadInput(List.of(new Fault(path + "." + ENCRYPTED, code, message)));
    }
}
