package org.tapgate.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.it.hostile.Problems;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Tables;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.pos.Call;

/** The second factor of people, from its set-up to its loss. */
class SecondFactorIT {

    private static final String SIGN_IN = "/admin/login";

    private static final String SET_UP = "/admin/set-up-code";

    private static final String SHOW = "/admin/show-code";

    private static final String CHOSEN = "correct horse 42 battery";

    private static final Duration STEP = Duration.ofSeconds(31);

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]+)</code>");

    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7-]{19})</code>");

    private final Product product = Product.shared();

    private final Backoffice admin = product.backoffice();

    private final Visitor visitor = new Visitor(product.connection());

    private JsonNode user;

    @BeforeEach
    void newUser() throws IOException {
        user = admin.create(
                "users",
                Map.of(
                        "email", "bob-" + UUID.randomUUID() + "@bank.example",
                        "firstName", "Bob",
                        "lastName", "Kowal",
                        "role", "USER"));
        var first = user.path("initialPassword").asText();
        visitor.signIn(email(), first);
        assertThat(visitor.changePassword(first, CHOSEN)).isEqualTo(SET_UP);
    }

    @Test
    void nothing_is_open_before_it_is_set_up() throws Exception {
        assertThat(visitor.open("/admin/access/entries")).isEqualTo(SET_UP);
        assertThat(visitor.submit("setUp", "go", Map.of("code", "000000"))).isEqualTo(SET_UP);
        assertThat(state().path("active").asBoolean()).isFalse();

        setUp();

        assertThat(visitor.open("/admin/access/entries")).isEqualTo("/admin/access/entries");
        assertThat(state().path("active").asBoolean()).isTrue();
        assertThat(state().path("recoveryCodesLeft").asInt()).isEqualTo(10);
    }

    @Test
    void a_code_is_asked_for_at_sign_in_and_good_once() throws Exception {
        var telephone = setUp();
        product.advance(STEP);
        var code = telephone.code(product.time().instant());

        var second = signedIn();
        assertThat(second.open("/admin/access/entries")).isEqualTo(SHOW);
        assertThat(second.open("/admin/change-password")).isEqualTo(SHOW);
        assertThat(second.open(SET_UP)).isEqualTo(SHOW);
        assertThat(second.submit("show", "go", Map.of("code", "000000"))).isEqualTo(SHOW);
        assertThat(second.submit("show", "go", Map.of("code", code))).isNotEqualTo(SHOW);
        assertThat(second.open("/admin/access/entries")).isEqualTo("/admin/access/entries");

        var replay = signedIn();
        assertThat(replay.submit("show", "go", Map.of("code", code))).isEqualTo(SHOW);
    }

    @Test
    void ten_wrong_codes_lock_whatever_the_password() throws Exception {
        var telephone = setUp();
        product.advance(STEP);
        for (int failure = 0; failure < 10; failure++) {
            assertThat(signedIn().submit("show", "go", Map.of("code", "00000" + failure)))
                    .isEqualTo(SHOW);
        }
        assertThat(signedIn()
                        .submit(
                                "show",
                                "go",
                                Map.of("code", telephone.code(product.time().instant()))))
                .isEqualTo(SHOW);

        product.advance(Duration.ofMinutes(30));
        assertThat(signedIn()
                        .submit(
                                "show",
                                "go",
                                Map.of("code", telephone.code(product.time().instant()))))
                .isNotIn(SHOW, SIGN_IN);
    }

    @Test
    void a_recovery_code_lets_in_once() throws Exception {
        setUp();
        var code = recoveryCodes().get(3);

        assertThat(signedIn().submit("show", "go", Map.of("code", code.toLowerCase(Locale.ROOT))))
                .isNotIn(SHOW, SIGN_IN);
        assertThat(signedIn().submit("show", "go", Map.of("code", code))).isEqualTo(SHOW);
        assertThat(state().path("recoveryCodesLeft").asInt()).isEqualTo(9);
    }

    @Test
    void a_lost_one_is_taken_away_by_an_administrator() throws Exception {
        var lost = setUp();
        product.advance(STEP);

        assertThat(admin.send(Call.of("DELETE", "/api/v1/" + path())).status()).isEqualTo(204);
        Problems.assertProblem(admin.send(Call.of("DELETE", "/api/v1/" + path())), 404);

        var again = new Visitor(product.connection());
        assertThat(again.signIn(email(), CHOSEN)).isEqualTo(SET_UP);
        assertThat(again.submit(
                        "setUp", "go", Map.of("code", lost.code(product.time().instant()))))
                .as("the secret is another one")
                .isEqualTo(SET_UP);
        assertThat(admin.all("audit-events?subject=" + user.path("id").asText()))
                .extracting(event -> event.path("action").asText())
                .contains("second-factor.set-up", "user.second-factor-reset");
    }

    @Test
    void neither_secret_nor_recovery_code_can_be_read_in_the_database() throws Exception {
        var typed = secret();
        setUp();
        var rows = String.join("\n", new Tables(product.stack()).rows());

        assertThat(rows).doesNotContain(typed, typed.replace(" ", ""));
        assertThat(recoveryCodes())
                .hasSize(10)
                .noneMatch(rows::contains)
                .noneMatch(code -> rows.contains(code.replace("-", "")));
        assertThat(rows)
                .doesNotContain(HexFormat.of().formatHex(Telephone.with(typed).secret()));
    }

    /** Sets it up on the open page; answers the telephone. */
    private Telephone setUp() throws Exception {
        var telephone = Telephone.with(secret());
        visitor.submit(
                "setUp", "go", Map.of("code", telephone.code(product.time().instant())));
        assertThat(recoveryCodes()).hasSize(10);
        return telephone;
    }

    private String secret() {
        return SECRET.matcher(visitor.page())
                .results()
                .map((MatchResult it) -> it.group(1))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recoveryCodes() {
        return RECOVERY.matcher(visitor.page())
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    private Visitor signedIn() throws IOException {
        var half = new Visitor(product.connection());
        assertThat(half.signIn(email(), CHOSEN)).isEqualTo(SHOW);
        return half;
    }

    private JsonNode state() throws IOException {
        return admin.get(path()).json();
    }

    private String path() {
        return "users/" + user.path("id").asText() + "/second-factor";
    }

    private String email() {
        return user.path("email").asText();
    }
}
