package org.tapgate.pos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param headers by name in lower case
 * @param body as text; empty for none
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Whether the request was carried out. */
    public boolean isOk() {
        return status / 100 == 2;
    }

    /** The body as JSON; a missing node when it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The text at a JSON pointer such as {@code /entry/mode}; empty when there is none. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    /** The stable name of a problem, such as {@code TEMPORARILY_BLOCKED}; empty for other answers. */
    public String code() {
        return text("/code");
    }

    /** The first value of a header; empty when it was not sent. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                .get(0);
    }
}
