package org.tapgate.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the text to show. Immutable. */
public final class PosMessageIndex {

    private final Map<PosMessage.Key, PosMessage> messages = new HashMap<>();

    /** An index of messages without faults, no two for the same code, language and client. */
    public PosMessageIndex(Collection<PosMessage> messages) {
        messages.forEach(message -> this.messages.put(message.key(), message));
    }

    /**
     * The text for a code.
     *
     * @param wanted the languages that the terminal asked for
     * @param client at whose place the terminal is; null when it is nobody's
     * @throws IllegalArgumentException when the code is none of {@link PosCodes}
     */
    public SpokenText find(String code, LanguageRanges wanted, UUID client) {
        return wanted.first(language -> in(language, code, client), PosMessage.FALLBACK)
                .or(() -> in(PosMessage.FALLBACK, code, client))
                .map(message -> new SpokenText(message.language(), message.text()))
                .orElseThrow(() -> new IllegalArgumentException("No text for " + code));
    }

    private Optional<PosMessage> in(String language, String code, UUID client) {
        var own = client == null ? null : messages.get(new PosMessage.Key(code, language, client));
        return Optional.ofNullable(own == null ? messages.get(new PosMessage.Key(code, language, null)) : own);
    }
}
