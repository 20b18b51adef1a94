package org.tapgate.it.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tapgate.it.product.Forger;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.ReadMethod;

/** Whatever is wrong with a terminal's token, the answer is the same, and nothing happened. */
class HostileTokenIT {

    private final Product product = Product.shared();

    private Site site;

    @TestFactory
    Stream<DynamicTest> every_fault_of_a_token_gets_one_and_the_same_refusal() throws Exception {
        site = Site.open(product);
        var call = site.terminal().checkCall(site.newCard(), ReadMethod.CHIP);
        var expected = shape(product.connection().send(call));
        assertThat(expected).startsWith("403").contains("FORBIDDEN");
        return hostile().entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    assertThat(shape(send(token.getValue()))).isEqualTo(expected);
                    assertThat(site.entries()).isEmpty();
                }));
    }

    private Map<String, String> hostile() throws GeneralSecurityException {
        var forger = new Forger(claims(), site.terminal().key());
        var tokens = new LinkedHashMap<>(forger.broken());
        tokens.putAll(forger.algorithms());
        tokens.putAll(forger.headers());
        times(forger, tokens);
        subjects(forger, tokens);
        return tokens;
    }

    private void times(Forger forger, Map<String, String> tokens) {
        var now = product.time().instant().getEpochSecond();
        tokens.put("expired", forger.with(Map.of("iat", now - 600, "exp", now - 120)));
        tokens.put("from the future", forger.with(Map.of("iat", now + 300, "exp", now + 600)));
        tokens.put("lives too long", forger.with(Map.of("iat", now, "exp", now + 7_300)));
        tokens.put("ends before it begins", forger.with(Map.of("iat", now, "exp", now - 10)));
        tokens.put("exp as text", forger.with(Map.of("exp", Long.toString(now + 60))));
        tokens.put("iat as text", forger.with(Map.of("iat", "now")));
        tokens.put("exp beyond all numbers", forger.with(Map.of("exp", 1e300)));
        tokens.put("no exp", forger.without("exp"));
        tokens.put("no iat", forger.without("iat"));
    }

    private static void subjects(Forger forger, Map<String, String> tokens) {
        tokens.put("no sub", forger.without("sub"));
        tokens.put("unknown terminal", forger.with(Map.of("sub", "SN-NOBODY")));
        tokens.put("sub as number", forger.with(Map.of("sub", 5)));
        tokens.put("SQL in sub", forger.with(Map.of("sub", "' or 1=1 --")));
    }

    private Answer send(String token) throws IOException {
        var call = site.terminal().checkCall(site.newCard(), ReadMethod.CHIP);
        return product.connection().send(call.bearer(token));
    }

    private static String shape(Answer answer) {
        var body = answer.text("/requestId").isEmpty()
                ? answer.body()
                : answer.body().replace(answer.text("/requestId"), "");
        return answer.status() + " " + answer.header("Content-Type") + " " + body;
    }

    private Map<String, Object> claims() {
        var now = product.time().instant();
        return Map.of(
                "sub", site.terminal().serialNumber(), "iat", now.getEpochSecond(), "exp", now.getEpochSecond() + 60);
    }
}
