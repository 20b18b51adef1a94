package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.identity.Visitor;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/** Callers that call too often, on a product with limits that are quickly reached. */
class RateLimitIT {

    /** More than {@link Eventually} asks for, less than a flood brings. */
    private static final int PER_SECOND = 30;

    /** More than any test machine sends in the two seconds of a burst and the second that refills it. */
    private static final int FLOOD = 2_000;

    /** Far more than get through at once, and less than there are threads. */
    private static final int VISITORS = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Product product;

    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        var limit = Integer.toString(PER_SECOND);
        product = Product.fresh(
                "limits",
                Map.of(
                        "TAPGATE_TEST_CLOCK", "true",
                        "TAPGATE_LIMIT_TERMINAL", limit,
                        "TAPGATE_LIMIT_APPLICATION", limit,
                        "TAPGATE_LIMIT_ADDRESS", limit,
                        "TAPGATE_LIMIT_SIGN_IN", "1"));
        site = Site.open(product);
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.stack().close();
        }
    }

    @Test
    void an_application_over_its_limit_waits_and_a_terminal_does_not() throws IOException {
        var refused = flood(() -> product.backoffice().get("locations?limit=1"));

        assertTooMany(refused);
        assertThat(site.terminal().send(Call.of("GET", "/pos/nowhere")).status())
                .isEqualTo(404);
        awaitAllowed(() -> product.backoffice().get("locations?limit=1"), 200);
    }

    @Test
    void a_terminal_over_its_limit_waits_and_another_one_does_not() throws IOException {
        awaitAllowed(() -> product.backoffice().get("locations?limit=1"), 200);
        var other = Site.open(product).terminal();
        var call = Call.of("GET", "/pos/nowhere");

        assertTooMany(flood(() -> site.terminal().send(call)));
        assertThat(other.send(call).status()).isEqualTo(404);
        awaitAllowed(() -> site.terminal().send(call), 404);
    }

    @Test
    void an_address_that_asks_for_tokens_too_often_waits() throws IOException {
        var call = Call.of("POST", "/oauth/token").body("application/x-www-form-urlencoded", "grant_type=none");

        assertTooMany(flood(() -> product.connection().send(call)));
        awaitAllowed(() -> product.connection().send(call), 400);
    }

    @Test
    void an_address_that_shows_wrong_credentials_too_often_waits_and_good_ones_do_not() throws IOException {
        var call = Call.of("GET", "/api/v1/locations?limit=1").bearer("tgk_0123456789abcdef_" + "A".repeat(43));
        awaitAllowed(() -> product.backoffice().get("locations?limit=1"), 200);

        var refused = flood(() -> product.connection().send(call));

        assertTooMany(refused);
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
        assertThat(product.backoffice().get("locations?limit=1").status()).isEqualTo(200);
        awaitAllowed(() -> product.connection().send(call), 401);
    }

    /** Checking a password takes a processor for a while, whoever sent it. */
    @Test
    void an_address_that_tries_passwords_too_often_waits_before_any_is_checked() throws Exception {
        var visitors = Stream.generate(() -> new Visitor(product.connection()))
                .limit(VISITORS)
                .toList();
        for (var visitor : visitors) {
            visitor.open("/admin/login");
        }

        AtOnce.run(visitors.stream().map(RateLimitIT::tryingPassword).toList());

        assertThat(visitors)
                .extracting(Visitor::page)
                .filteredOn(page -> page.contains("Too many attempts"))
                .isNotEmpty();
    }

    private static Callable<String> tryingPassword(Visitor visitor) {
        return () ->
                visitor.submit("enter", "go", Map.of("email", "nobody@tapgate.local", "password", "not this one 1"));
    }

    @Test
    void what_is_refused_is_not_done() throws IOException {
        awaitAllowed(() -> product.backoffice().get("locations?limit=1"), 200);
        var created = new ArrayList<String>();
        flood(() -> {
            var answer = product.backoffice()
                    .post(
                            "locations",
                            Map.of(
                                    "name",
                                    "Flooded",
                                    "country",
                                    "POL",
                                    "service",
                                    "LOUNGE",
                                    "postalCode",
                                    "00-906",
                                    "city",
                                    "Warszawa"));
            if (answer.isOk()) {
                created.add(answer.text("/id"));
            }
            return answer;
        });

        awaitAllowed(() -> product.backoffice().get("locations?limit=1"), 200);
        assertThat(product.backoffice().all("locations?name=Flooded"))
                .extracting(location -> location.path("id").asText())
                .containsExactlyInAnyOrderElementsOf(created);
    }

    /** A request that a test sends again and again. */
    private interface Request {

        Answer send() throws IOException;
    }

    /** The first refusal of a flood; what came before said how much is left, and went down to nothing. */
    private static Answer flood(Request request) throws IOException {
        var left = new ArrayList<Integer>();
        for (int sent = 0; sent < FLOOD; sent++) {
            var answer = request.send();
            if (answer.status() == 429) {
                assertThat(left).last().isEqualTo(0);
                return answer;
            }
            left.add(left(answer));
        }
        throw new AssertionError("Nobody was refused: " + left);
    }

    private static int left(Answer answer) {
        var header = answer.header("RateLimit");
        assertThat(header).matches("\"default\";r=\\d+;t=\\d+");
        return Integer.parseInt(header.replaceAll(".*r=(\\d+).*", "$1"));
    }

    private static void assertTooMany(Answer refused) {
        Problems.assertProblem(refused, 429);
        assertThat(refused.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(left(refused)).isZero();
        assertThat(List.of("1", "2")).contains(refused.header("Retry-After"));
    }

    private static void awaitAllowed(Request request, int status) {
        Eventually.await("a call that is allowed again", PATIENCE, () -> {
            var answer = request.send();
            return answer.status() == status && left(answer) > PER_SECOND / 2;
        });
    }
}
