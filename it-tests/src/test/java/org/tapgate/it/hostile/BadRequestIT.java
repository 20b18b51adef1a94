package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.it.product.Product;
import org.tapgate.pos.Call;
import org.tapgate.pos.Connection;

/** Requests that are wrong before anybody reads a body. */
class BadRequestIT {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    @RegisterExtension
    static final Target TARGET = new Target();

    private final Product product = TARGET.product();

    private final Connection connection = product.connection();

    private final Caller caller = TARGET.caller();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/pos/nowhere",
                "/pos",
                "/api/v1/nowhere",
                "/api/v1",
                "/api/v2/locations",
                "/pos/check_entry/more",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF"
            })
    void a_path_that_nobody_knows_is_a_problem_document(String path) throws IOException {
        var answer = product.backoffice().send(Call.of("GET", path));

        assertThat(answer.status()).isIn(400, 401, 403, 404);
        Problems.assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/locations/%00", "/%2e%2e/WEB-INF/web.xml"})
    void a_path_that_no_application_may_see_is_refused_by_the_server_without_a_word(String path) throws IOException {
        var answer = product.backoffice().send(Call.of("GET", path));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_path_refuses_the_methods_it_does_not_have() throws IOException {
        var all = routes().toList();
        var byPath = all.stream().collect(Collectors.groupingBy(Route::template));
        return byPath.values().stream()
                .flatMap(routes -> METHODS.stream()
                        .filter(method -> all.stream()
                                .filter(route -> route.method().equals(method))
                                .noneMatch(
                                        route -> route.answersTo(routes.get(0).template())))
                        .map(method -> {
                            var wrong = new Route(
                                    method,
                                    routes.get(0).template(),
                                    routes.get(0).request(),
                                    routes.get(0).body(),
                                    List.of());
                            return dynamicTest(wrong.toString(), () -> {
                                var answer = caller.send(wrong, wrong.call());
                                Problems.assertProblem(answer, 405);
                                assertThat(answer.header("Allow"))
                                        .contains(routes.get(0).method());
                            });
                        }));
    }

    @TestFactory
    Stream<DynamicTest> every_route_asks_who_is_there() throws IOException {
        return routes().filter(route -> !route.isOpenToAll())
                .map(route -> dynamicTest(route.toString(), () -> {
                    var nobody = connection.send(route.call());
                    Problems.assertProblem(nobody, route.needsTerminal() ? 403 : 401);
                    var stranger = connection.send(route.call().bearer("tgk_0123456789abcdef_" + "A".repeat(43)));
                    Problems.assertProblem(stranger, route.needsTerminal() ? 403 : 401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_identifier_that_is_none_is_nothing_here() throws IOException {
        var identifiers = List.of("nobody", "-1", "%27%20or%201=1--", "%3Cscript%3E", "x".repeat(500));
        return routes().filter(Route::hasPathParameter)
                .filter(route -> !route.hasBody())
                .flatMap(route -> identifiers.stream()
                        .map(identifier -> dynamicTest(route + " " + identifier, () -> {
                            var answer = caller.send(route, route.callTo(identifier));
                            assertThat(answer.status()).as(answer.body()).isIn(400, 404, 428);
                            Problems.assertProblem(answer);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_list_checks_its_query() throws IOException {
        var queries = List.of(
                "limit=0", "limit=201", "limit=-1", "limit=many", "cursor=nonsense", "cursor=%00", "noSuchFilter=1");
        return routes().filter(Route::isList)
                .flatMap(route -> queries.stream()
                        .map(query -> dynamicTest(route + "?" + query, () -> {
                            var call = Call.of("GET", route.call().path() + "?" + query);
                            var answer = caller.send(route, call);
                            Problems.assertProblem(answer, 400);
                            assertThat(Problems.fields(answer)).contains(query.substring(0, query.indexOf('=')));
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users/%s/sessions", "client-applications/%s/keys", "roles", "event-types"})
    void a_list_without_pages_checks_its_query_too(String list) throws IOException {
        var refused = product.backoffice().get(list.formatted(UUID.randomUUID()) + "?noSuchFilter=1");

        Problems.assertProblem(refused, 400);
        assertThat(Problems.fields(refused)).containsExactly("noSuchFilter");
    }

    @Test
    void a_sane_request_id_comes_back_and_any_other_is_replaced() throws IOException {
        var call = Call.of("GET", "/api/v1/locations");

        var kept = product.backoffice().send(call.with("X-Request-Id", "till-7.order-42"));
        var replaced = product.backoffice().send(call.with("X-Request-Id", "a b<script>"));
        var tooLong = product.backoffice().send(call.with("X-Request-Id", "x".repeat(500)));

        assertThat(kept.header("X-Request-Id")).isEqualTo("till-7.order-42");
        assertThat(replaced.header("X-Request-Id")).isNotBlank().doesNotContain("<");
        assertThat(tooLong.header("X-Request-Id")).hasSizeLessThan(100).isNotBlank();
    }

    @Test
    void no_header_tells_which_software_in_which_version_answers() throws IOException {
        var answer = connection.send(Call.of("GET", "/api/v1/nowhere"));

        assertThat(answer.headers().keySet()).doesNotContain("x-powered-by");
        assertThat(answer.header("Server")).doesNotContainPattern("\\d");
    }

    private Stream<Route> routes() throws IOException {
        return TARGET.routes().stream();
    }
}
