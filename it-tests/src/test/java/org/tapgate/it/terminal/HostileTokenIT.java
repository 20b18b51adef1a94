package org.tapgate.it.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.ReadMethod;
import org.tapgate.pos.TerminalKey;
import org.tapgate.pos.TerminalToken;

/** Whatever is wrong with a token, the answer is the same, and nothing happened. */
class HostileTokenIT {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final Product product = Product.shared();

    private Site site;

    private TerminalKey key;

    @TestFactory
    Stream<DynamicTest> every_fault_of_a_token_gets_one_and_the_same_refusal() throws Exception {
        site = Site.open(product);
        key = site.terminal().key();
        var expected = shape(send("no token at all"));
        assertThat(expected).startsWith("403").contains("FORBIDDEN");
        return hostile().entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    assertThat(shape(send(token.getValue()))).isEqualTo(expected);
                    assertThat(site.entries()).isEmpty();
                }));
    }

    private Map<String, String> hostile() throws GeneralSecurityException, IOException {
        var tokens = new LinkedHashMap<String, String>();
        var good = TerminalToken.of(header(), claims(), key);
        tokens.put("empty", "");
        tokens.put("one part", "abc");
        tokens.put("two parts", "abc.def");
        tokens.put("four parts", good + ".x");
        tokens.put("garbage", "....");
        tokens.put("very long", "a".repeat(7_000));
        tokens.put("signature cut off", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("signature changed", flipped(good));
        tokens.put("another key", TerminalToken.of(header(), claims(), TerminalKey.generate()));
        tokens.put("padding in base64", good + "==");
        algorithms(tokens);
        headers(tokens);
        times(tokens);
        subjects(tokens);
        return tokens;
    }

    private void algorithms(Map<String, String> tokens) throws GeneralSecurityException, IOException {
        tokens.put("no algorithm", unsigned(Map.of("alg", "none")));
        tokens.put("None", unsigned(Map.of("alg", "None")));
        tokens.put("alg missing", TerminalToken.of(Map.of("typ", "JWT"), claims(), key));
        for (var name : new String[] {"RS384", "RS512", "PS256", "ES256", "rs256", "EdDSA"}) {
            tokens.put(name, TerminalToken.of(Map.of("alg", name), claims(), key));
        }
        tokens.put("public key as HMAC secret", hmac());
    }

    private void headers(Map<String, String> tokens) {
        tokens.put("own key in jwk", signedByStranger("jwk", Map.of("kty", "RSA", "e", "AQAB", "n", "AQAB")));
        tokens.put("jku", signedByStranger("jku", "http://127.0.0.1:1/keys"));
        tokens.put("x5u", signedByStranger("x5u", "http://127.0.0.1:1/cert"));
        tokens.put("kid", signedByStranger("kid", "../../dev/null"));
        tokens.put("crit", TerminalToken.of(Map.of("alg", "RS256", "crit", new String[] {"b64"}), claims(), key));
    }

    private void times(Map<String, String> tokens) {
        var now = product.time().instant().getEpochSecond();
        tokens.put("expired", with(Map.of("iat", now - 600, "exp", now - 120)));
        tokens.put("from the future", with(Map.of("iat", now + 300, "exp", now + 600)));
        tokens.put("lives too long", with(Map.of("iat", now, "exp", now + 7_300)));
        tokens.put("ends before it begins", with(Map.of("iat", now, "exp", now - 10)));
        tokens.put("exp as text", with(Map.of("exp", Long.toString(now + 60))));
        tokens.put("iat as text", with(Map.of("iat", "now")));
        tokens.put("exp beyond all numbers", with(Map.of("exp", 1e300)));
        tokens.put("no exp", without("exp"));
        tokens.put("no iat", without("iat"));
    }

    private void subjects(Map<String, String> tokens) {
        tokens.put("no sub", without("sub"));
        tokens.put("unknown terminal", with(Map.of("sub", "SN-NOBODY")));
        tokens.put("sub as number", with(Map.of("sub", 5)));
        tokens.put("SQL in sub", with(Map.of("sub", "' or 1=1 --")));
    }

    private Answer send(String token) throws IOException {
        var call = site.terminal().checkCall(site.newCard(), ReadMethod.CHIP);
        return product.stack().connection().send("no token at all".equals(token) ? call : with(call, token));
    }

    private static Call with(Call call, String token) {
        return call.with("Authorization", "Bearer " + token);
    }

    private static String shape(Answer answer) {
        var body = answer.text("/requestId").isEmpty()
                ? answer.body()
                : answer.body().replace(answer.text("/requestId"), "");
        return answer.status() + " " + answer.header("Content-Type") + " " + body;
    }

    private static Map<String, ?> header() {
        return Map.of("alg", "RS256", "typ", "JWT");
    }

    private Map<String, Object> claims() {
        Instant now = product.time().instant();
        return new HashMap<>(Map.of(
                "sub", site.terminal().serialNumber(), "iat", now.getEpochSecond(), "exp", now.getEpochSecond() + 60));
    }

    private String with(Map<String, ?> changes) {
        var claims = claims();
        claims.putAll(changes);
        return TerminalToken.of(header(), claims, key);
    }

    private String without(String claim) {
        var claims = claims();
        claims.remove(claim);
        return TerminalToken.of(header(), claims, key);
    }

    private String signedByStranger(String member, Object value) {
        return TerminalToken.of(Map.of("alg", "RS256", member, value), claims(), TerminalKey.generate());
    }

    private String unsigned(Map<String, ?> header) throws IOException {
        return part(header) + "." + part(claims()) + ".";
    }

    private String hmac() throws GeneralSecurityException, IOException {
        var signed = part(Map.of("alg", "HS256")) + "." + part(claims());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.publicText()), "HmacSHA256"));
        return signed + "." + BASE64URL.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String part(Object members) throws IOException {
        return BASE64URL.encodeToString(new ObjectMapper().writeValueAsBytes(members));
    }

    private static String flipped(String token) {
        var place = token.lastIndexOf('.') + 5;
        var other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }
}
