package org.tapgate.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a body a mapping failed, written as {@code icas[0].ica}. */
final class Paths {

    private Paths() {}

    static String of(JsonMappingException failed) {
        var path = new StringBuilder();
        for (var step : failed.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
