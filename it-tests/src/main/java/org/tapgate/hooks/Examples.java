package org.tapgate.hooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Locale;

/** An event of a type as it could be, of a thing that never was. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static String of(String type, String object, Instant now) {
        var body = JSON.createObjectNode();
        body.put("type", type);
        body.put("timestamp", now.toString());
        var state = type.substring(type.indexOf('.') + 1).toUpperCase(Locale.ROOT);
        body.putObject("data").put("sequence", 1).put("id", object).put("state", state);
        return body.toString();
    }
}
