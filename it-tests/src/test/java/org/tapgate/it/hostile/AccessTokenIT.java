package org.tapgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tapgate.it.product.Forger;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.TerminalKey;

/** Access tokens that nobody may be let in with, some of them signed by the server's very own key. */
class AccessTokenIT {

    @RegisterExtension
    static final Target TARGET = new Target();

    private static final Map<String, String> LOCATION = Map.of(
            "name", "Nowhere", "country", "POL", "service", "LOUNGE", "postalCode", "00-906", "city", "Warszawa");

    @Test
    void the_token_that_the_others_are_made_of_is_good() throws Exception {
        assertThat(reading(forger().good()).status()).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> every_fault_of_a_token_is_refused_without_a_reason() throws Exception {
        return hostile().entrySet().stream()
                .map(token -> dynamicTest(token.getKey(), () -> {
                    assertRefused(reading(token.getValue()));
                    assertRefused(TARGET.product()
                            .connection()
                            .send(Call.post("/api/v1/locations", LOCATION).bearer(token.getValue())));
                }));
    }

    @Test
    void two_proofs_at_once_are_none() throws Exception {
        var call = Call.of("GET", "/api/v1/locations").bearer(forger().good()).with("X-Api-Key", apiKey());

        assertRefused(TARGET.product().connection().send(call));
    }

    @Test
    void who_shows_nothing_is_told_what_to_show() throws Exception {
        var answer = TARGET.product().connection().send(Call.of("GET", "/api/v1/locations"));

        Problems.assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"tapgate\"");
    }

    private static Map<String, String> hostile() throws IOException, GeneralSecurityException {
        var forger = forger();
        var tokens = new LinkedHashMap<>(forger.broken());
        tokens.putAll(forger.algorithms());
        tokens.putAll(forger.headers());
        times(forger, tokens);
        claims(forger, tokens);
        return tokens;
    }

    private static void times(Forger forger, Map<String, String> tokens) {
        var now = TARGET.product().time().instant().getEpochSecond();
        tokens.put("expired", forger.with(Map.of("iat", now - 1_800, "exp", now - 900)));
        tokens.put("lives longer than any of ours", forger.with(Map.of("iat", now - 1_800, "exp", now + 86_400)));
        tokens.put("from the future", forger.with(Map.of("iat", now + 300, "exp", now + 600)));
        tokens.put("exp as text", forger.with(Map.of("exp", "tomorrow")));
        tokens.put("no exp", forger.without("exp"));
        tokens.put("no iat", forger.without("iat"));
    }

    private static void claims(Forger forger, Map<String, String> tokens) {
        tokens.put("another issuer", forger.with(Map.of("iss", "https://elsewhere.example")));
        tokens.put("no issuer", forger.without("iss"));
        tokens.put("for somebody else", forger.with(Map.of("aud", "another-api")));
        tokens.put("for nobody", forger.without("aud"));
        tokens.put("no sub", forger.without("sub"));
        tokens.put("SQL in sub", forger.with(Map.of("sub", "' or 1=1 --")));
        tokens.put("no jti", forger.without("jti"));
        tokens.put("no role", forger.without("role"));
        tokens.put("a role that is none", forger.with(Map.of("role", "ROOT")));
        tokens.put("a role in a list", forger.with(Map.of("role", List.of("ADMIN"))));
        tokens.put("a client that is none", forger.with(Map.of("client", "' or 1=1 --")));
    }

    private static Answer reading(String token) throws IOException {
        return TARGET.product()
                .connection()
                .send(Call.of("GET", "/api/v1/locations").bearer(token));
    }

    private static void assertRefused(Answer answer) {
        Problems.assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"tapgate\", error=\"invalid_token\"");
        assertThat(answer.text("/detail")).isEmpty();
    }

    /** The claims of a good token, with the key that signed it: what only whoever robbed the server has. */
    private static Forger forger() throws IOException {
        var payload = token().split("\\.", 3)[1];
        var claims = new ObjectMapper()
                .readValue(Base64.getUrlDecoder().decode(payload), new TypeReference<Map<String, Object>>() {});
        var pem =
                Files.readString(TARGET.product().stack().dataDirectory().resolve("secrets/tapgate.secret.token-key"));
        return new Forger(claims, TerminalKey.read(pem.replaceAll("-----[A-Z ]+-----|\\s", "")));
    }

    private static String token() throws IOException {
        var form =
                "grant_type=client_credentials&client_id=" + apiKey().split("_", 3)[1] + "&client_secret=" + apiKey();
        var answer = TARGET.product()
                .connection()
                .send(Call.of("POST", "/oauth/token").body("application/x-www-form-urlencoded", form));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.text("/access_token");
    }

    private static String apiKey() {
        return TARGET.product().stack().bootstrap().accessToken();
    }
}
