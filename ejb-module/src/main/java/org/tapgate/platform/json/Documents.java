package org.tapgate.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes and reads documents of one feature, in the way it has chosen for them. */
public final class Documents {

    private final ObjectMapper json;

    /** In the way of the builder; times are ISO 8601 texts. */
    public Documents(JsonMapper.Builder way) {
        json = way.addModule(new TimesAsText()).build();
    }

    /** The document as JSON. */
    public String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A document of ours cannot be written", broken);
        }
    }

    /** Reads what was written; null for null. */
    public <T> T read(String document, Class<T> type) {
        try {
            return document == null ? null : json.readValue(document, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", broken);
        }
    }
}
