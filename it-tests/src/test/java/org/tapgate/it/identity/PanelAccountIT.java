package org.tapgate.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.it.hostile.Problems;
import org.tapgate.it.product.Product;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Call;

/** Accounts of people: first password, sessions and their end, locks, a new first password. */
class PanelAccountIT {

    private static final String SIGN_IN = "/admin/login";

    private static final String CHANGE = "/admin/change-password";

    private static final String CHOSEN = "correct horse 42 battery";

    private static final int FAILURES = 10;

    private final Product product = Product.shared();

    private final Backoffice admin = product.backoffice();

    private final JsonNode user = newUser();

    @Test
    void the_first_password_lets_in_to_choose_another_one_and_nowhere_else() throws IOException {
        var visitor = visitor();

        assertThat(visitor.signIn(email(), firstPassword())).isEqualTo(CHANGE);
        assertThat(visitor.open("/admin/access/entries")).isEqualTo(CHANGE);
        assertThat(visitor.changePassword(firstPassword(), "tooshort1")).isEqualTo(CHANGE);
        assertThat(visitor.changePassword(firstPassword(), CHOSEN)).isNotIn(CHANGE, SIGN_IN);
        assertThat(visitor().signIn(email(), firstPassword())).isEqualTo(SIGN_IN);
        assertThat(visitor().signIn(email(), CHOSEN)).isNotIn(CHANGE, SIGN_IN);
    }

    @Test
    void a_session_is_listed_and_when_it_is_ended_its_user_is_out() throws IOException {
        var ended = settled();
        var other = visitor();
        other.signIn(email(), CHOSEN);
        var sessions = admin.get(path("sessions")).json().path("items");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(1).path("agent").asText()).isEqualTo("Visitor");
        assertThat(sessions.get(1).path("address").asText()).isEqualTo("127.0.0.1");

        var first = path("sessions/" + sessions.get(1).path("id").asText());
        assertThat(delete(first)).isEqualTo(204);

        assertThat(ended.open("/admin/access/entries")).isEqualTo(SIGN_IN);
        assertThat(other.open("/admin/access/entries")).isEqualTo("/admin/access/entries");
        assertThat(delete(first)).isEqualTo(404);
        assertThat(delete(path("sessions"))).isEqualTo(204);
        assertThat(other.open("/admin/access/entries")).isEqualTo(SIGN_IN);
        assertThat(admin.get(path("sessions")).json().path("items")).isEmpty();
    }

    @Test
    void whoever_signs_out_has_no_session_any_more() throws IOException {
        settled();
        var visitor = visitor();
        visitor.signIn(email(), CHOSEN);
        visitor.open(CHANGE);

        visitor.submit("change", "sign-out", Map.of());

        assertThat(visitor.open("/admin/access/entries")).isEqualTo(SIGN_IN);
        assertThat(admin.get(path("sessions")).json().path("items")).hasSize(1);
    }

    @Test
    void an_idle_session_is_over_and_listed_no_more() throws IOException {
        var visitor = settled();

        product.advance(Duration.ofMinutes(15));

        assertThat(visitor.open("/admin/access/entries")).isEqualTo(SIGN_IN);
        assertThat(admin.get(path("sessions")).json().path("items")).isEmpty();
    }

    @Test
    void ten_wrong_passwords_lock_and_half_an_hour_or_a_new_first_password_unlocks() throws IOException {
        settled();
        for (int failure = 0; failure < FAILURES; failure++) {
            assertThat(visitor().signIn(email(), "wrong password 1")).isEqualTo(SIGN_IN);
        }
        assertThat(visitor().signIn(email(), CHOSEN)).isEqualTo(SIGN_IN);

        product.advance(Duration.ofMinutes(30));
        assertThat(visitor().signIn(email(), CHOSEN)).isNotEqualTo(SIGN_IN);

        for (int failure = 0; failure < FAILURES; failure++) {
            visitor().signIn(email(), "wrong password 1");
        }
        assertThat(visitor().signIn(email(), resetPassword())).isEqualTo(CHANGE);
    }

    @Test
    void a_new_first_password_ends_sessions_and_has_to_be_changed() throws IOException {
        var visitor = settled();

        var reset = resetPassword();

        assertThat(visitor.open("/admin/access/entries")).isEqualTo(SIGN_IN);
        assertThat(visitor().signIn(email(), CHOSEN)).isEqualTo(SIGN_IN);
        var again = visitor();
        assertThat(again.signIn(email(), reset)).isEqualTo(CHANGE);
        assertThat(again.changePassword(reset, CHOSEN))
                .as("one of the last four")
                .isEqualTo(CHANGE);
        assertThat(admin.all("audit-events?subject=" + id()))
                .extracting(event -> event.path("action").asText())
                .contains("user.created", "user.password-reset", "sign-in.succeeded")
                .doesNotContain(reset);
    }

    @Test
    void accounts_of_others_are_nobodys_business() throws IOException {
        var shop = Integrator.of(product, "manage", "reports").backoffice(product);

        Problems.assertProblem(shop.get(path("sessions")), 403);
        Problems.assertProblem(shop.post(path("reset-password"), Map.of()), 403);
        Problems.assertProblem(shop.send(Call.of("DELETE", "/api/v1/" + path("sessions"))), 403);
        Problems.assertProblem(admin.get("users/01980000-0000-7000-8000-000000000000/sessions"), 404);
    }

    /** Somebody who is signed in with a password of the own choice. */
    private Visitor settled() throws IOException {
        var visitor = visitor();
        visitor.signIn(email(), firstPassword());
        visitor.changePassword(firstPassword(), CHOSEN);
        return visitor;
    }

    private Visitor visitor() {
        return new Visitor(product.connection());
    }

    private String resetPassword() throws IOException {
        var answer = admin.send(Call.of("POST", "/api/v1/" + path("reset-password")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.text("/initialPassword");
    }

    private int delete(String resource) throws IOException {
        return admin.send(Call.of("DELETE", "/api/v1/" + resource)).status();
    }

    private JsonNode newUser() {
        try {
            return admin.create(
                    "users",
                    Map.of(
                            "email", "ann-" + UUID.randomUUID() + "@bank.example",
                            "firstName", "Ann",
                            "lastName", "Nowak",
                            "role", "AUDITOR"));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private String path(String rest) {
        return "users/" + id() + "/" + rest;
    }

    private String id() {
        return user.path("id").asText();
    }

    private String email() {
        return user.path("email").asText();
    }

    private String firstPassword() {
        return user.path("initialPassword").asText();
    }
}
