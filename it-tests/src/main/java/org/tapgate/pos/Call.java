package org.tapgate.pos;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as it goes over the wire.
 *
 * @param method HTTP method
 * @param path with its query, from the root of the product
 * @param headers one value each
 * @param body sent in UTF-8; empty for none
 */
public record Call(String method, String path, Map<String, String> headers, String body) {

    /** Keeps no way to change it from outside. */
    public Call {
        headers = Map.copyOf(headers);
    }

    /** A request without a body. */
    public static Call of(String method, String path) {
        return new Call(method, path, Map.of(), "");
    }

    /** A {@code POST} of this value as JSON. */
    public static Call post(String path, Object json) {
        return of("POST", path).json(json);
    }

    /** The same request with this value as its JSON body. */
    public Call json(Object value) {
        try {
            return body("application/json", Answer.JSON.writeValueAsString(value));
        } catch (JsonProcessingException notAValue) {
            throw new IllegalArgumentException(notAValue);
        }
    }

    /** The same request with this text as its body, whatever it says it is. */
    public Call body(String mediaType, String text) {
        return new Call(method, path, headers, text).with("Content-Type", mediaType);
    }

    /** The same request with this header. */
    public Call with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    /** The same request with this bearer token. */
    public Call bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** Neither headers nor body: they hold tokens and card numbers. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
