package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tapgate.pos.Answer;

/** Bodies that cannot be used, sent to every route that takes one. */
class BadBodyIT {

    private static final String JSON = "application/json";

    private static final int MEBIBYTE = 1 << 20;

    private static final List<String> NOT_OBJECTS = List.of("[]", "\"text\"", "5", "true", "null");

    private static final List<String> NOT_JSON =
            List.of("{", "{\"a\":", "{'a':1}", "{\"a\":1}}", "not json", "{\"a\":1,}", "\u0000", "<xml/>");

    @RegisterExtension
    static final Target TARGET = new Target();

    private final Caller caller = TARGET.caller();

    @TestFactory
    Stream<DynamicContainer> every_route_with_a_body() throws IOException {
        var routes = TARGET.routes().stream().filter(Route::hasBody).toList();
        assertThat(routes).as("routes that the API description lists").hasSizeGreaterThan(5);
        return routes.stream().map(route -> dynamicContainer(route.toString(), tests(route)));
    }

    @TestFactory
    Stream<DynamicTest> every_call_that_has_nothing_to_say_says_nothing() throws IOException {
        var routes = TARGET.routes().stream().filter(Route::isBodiless).toList();
        assertThat(routes).as("routes without a body").hasSizeGreaterThan(5);
        return routes.stream()
                .map(route -> dynamicTest(route.toString(), () -> {
                    var answer = send(route, "{\"noSuchField\":1}");
                    Problems.assertProblem(answer, 400);
                    assertThat(Problems.fields(answer)).contains("noSuchField");
                    refuses(route, "[]");
                    Problems.assertProblem(caller.send(route, route.call().body("text/plain", "{}")), 415);
                    assertThat(send(route, "{}").status()).isIn(403, 404, 428);
                }));
    }

    private List<DynamicNode> tests(Route route) {
        var tests = new ArrayList<DynamicNode>();
        if (route.needsBody()) {
            tests.add(dynamicTest("no body", () -> Problems.assertProblem(caller.send(route, route.call()), 400)));
            tests.add(dynamicTest("an empty body", () -> refuses(route, "")));
        }
        NOT_JSON.forEach(body -> tests.add(dynamicTest("malformed: " + printable(body), () -> refuses(route, body))));
        NOT_OBJECTS.forEach(body -> tests.add(dynamicTest("no object: " + body, () -> refuses(route, body))));
        tests.add(dynamicTest("unknown field", () -> {
            var answer = send(route, "{\"noSuchField\":{\"a\":[1]}}");
            Problems.assertProblem(answer, 400);
            assertThat(Problems.fields(answer)).contains("noSuchField");
        }));
        tests.add(dynamicTest("duplicate field", () -> refuses(route, "{\"noSuchField\":1,\"noSuchField\":2}")));
        tests.add(dynamicTest("nested too deep", () -> refuses(route, "[".repeat(5_000) + "]".repeat(5_000))));
        tests.add(dynamicTest(
                "over " + route.largestBody() + " MiB",
                () -> Problems.assertProblem(
                        send(route, "{\"noSuchField\":\"" + "x".repeat(route.largestBody() * MEBIBYTE) + "\"}"), 413)));
        tests.add(dynamicTest(
                "another media type",
                () -> Problems.assertProblem(caller.send(route, route.call().body("text/plain", "{}")), 415)));
        route.fields()
                .forEach(field -> tests.add(dynamicTest("wrong type of " + field.getKey(), () -> {
                    var answer = send(route, "{\"" + field.getKey() + "\":" + misfit(field) + "}");
                    Problems.assertProblem(answer, 400);
                    assertThat(Problems.fields(answer))
                            .as(answer.body())
                            .anyMatch(name -> name.startsWith(field.getKey()));
                })));
        return tests;
    }

    private void refuses(Route route, String body) throws IOException {
        Problems.assertProblem(send(route, body), 400);
    }

    private Answer send(Route route, String body) throws IOException {
        return caller.send(route, route.call().body(JSON, body));
    }

    /** An object where a simple value is wanted, a number where an object is. */
    private static String misfit(Map.Entry<String, JsonNode> field) {
        var schema = field.getValue();
        var isSimple = List.of("string", "integer", "number", "boolean")
                .contains(schema.path("type").asText());
        return isSimple ? "{\"a\":1}" : "7";
    }

    private static String printable(String body) {
        return body.replace("\u0000", "NUL");
    }
}
