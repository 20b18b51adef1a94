package org.tapgate.it.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;

/**
 * A call that the API description lists.
 *
 * @param method in capitals
 * @param template path with its parameters in braces
 * @param request what is said of its body; missing when it has none
 * @param body schema of its JSON body; missing when it has none
 * @param query names of its query parameters
 */
record Route(String method, String template, JsonNode request, JsonNode body, List<String> query) {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    /** Nobody has this identifier. */
    private static final String NOBODY = "01980000-0000-7000-8000-000000000000";

    /** All calls of the terminals' and the management API. */
    static List<Route> all(Connection connection) throws IOException {
        var description = connection.send(Call.of("GET", "/openapi").with("Accept", "application/json"));
        var api = description.json();
        return api.path("paths").properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/v1/") || path.getKey().startsWith("/pos/"))
                .flatMap(path -> routes(api, path))
                .toList();
    }

    private static Stream<Route> routes(JsonNode api, Map.Entry<String, JsonNode> path) {
        return METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .map(method -> route(api, path.getKey(), method, path.getValue().path(method)));
    }

    private static Route route(JsonNode api, String template, String method, JsonNode operation) {
        var request = operation.path("requestBody");
        var schema = request.path("content").path("application/json").path("schema");
        var query = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        return new Route(method.toUpperCase(java.util.Locale.ROOT), template, request, resolved(api, schema), query);
    }

    private static JsonNode resolved(JsonNode api, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }

    /** Whether a path is this route's, also as one whose identifier only looks like a name. */
    boolean answersTo(String path) {
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    boolean hasBody() {
        return !body.isMissingNode();
    }

    /** Whether it is a {@code POST} that has nothing to say. */
    boolean isBodiless() {
        return "POST".equals(method) && request.isMissingNode();
    }

    boolean needsBody() {
        return request.path("required").asBoolean();
    }

    boolean isList() {
        return "GET".equals(method) && query.contains("limit");
    }

    boolean hasPathParameter() {
        return template.contains("{");
    }

    boolean needsTerminal() {
        return template.startsWith("/pos/");
    }

    boolean isOpenToAll() {
        return "/pos/pair".equals(template) || "/pos/keys".equals(template);
    }

    /** In MiB: reports of terminals may have more than others (spec/api.md). */
    int largestBody() {
        return "/pos/offline_reports".equals(template) ? 5 : 1;
    }

    /** The fields of its body with their schemas. */
    List<Map.Entry<String, JsonNode>> fields() {
        return List.copyOf(body.path("properties").properties());
    }

    /** A request to nobody's resource. */
    Call call() {
        return callTo(NOBODY);
    }

    /** A request with this text for every path parameter. */
    Call callTo(String identifier) {
        return Call.of(method, template.replaceAll("\\{[^}]+}", identifier));
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
