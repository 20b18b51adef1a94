package org.tapgate.it.intent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Product;
import org.tapgate.it.stack.Eventually;
import org.tapgate.pos.ReadMethod;

/** What the endpoint of a program that was written for the public Point API hears, told from outside. */
class PointEndpointIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Product product = Product.shared();

    @Test
    void the_end_of_an_intent_arrives_as_the_public_api_tells_it_and_signed_both_ways() throws Exception {
        var till = Shop.open(product);
        try (var server = new org.tapgate.it.webhook.Shop()) {
            var secret = product.backoffice()
                    .create(
                            "webhook-endpoints",
                            Map.of("url", server.url(), "format", "POINT", "clientId", till.client()))
                    .path("secret")
                    .asText();
            var intent = pay(till);
            Eventually.await("the end", SOON, () -> !server.messages().isEmpty());

            var message = server.messages().get(0);
            var told = new ObjectMapper().readTree(message.body());
            assertTold(told, till.intent(intent).json());
            assertThat(message.headers().firstValue("x-signature"))
                    .hasValue(signature(message.headers(), intent, secret));
            var seconds = Long.parseLong(
                    message.headers().firstValue("webhook-timestamp").orElseThrow());
            assertThat(message.headers().firstValue("webhook-signature"))
                    .as("by the reference library, whatever the time")
                    .hasValue(new Webhook(secret).sign(message.id(), seconds, message.body()));
            assertThat(server.messages()).as("nothing but the end").hasSize(1);
        }
    }

    private static String pay(Shop till) throws IOException {
        var asked = till.post(
                "/devices/" + till.device() + "/payment-intents",
                Map.of("amount", 1500, "additional_info", Map.of("external_reference", "order-7")));
        var intent = asked.text("/id");
        till.terminal().nextIntent(0);
        till.terminal().process(intent, Shop.card("0000"), ReadMethod.CHIP);
        till.terminal().intent(intent, "finish", Map.of());
        return intent;
    }

    private static void assertTold(JsonNode told, JsonNode intent) {
        assertThat(told.path("id")).isEqualTo(intent.path("id"));
        assertThat(told.path("state").asText()).isEqualTo("FINISHED");
        assertThat(told.path("amount").asLong()).isEqualTo(1500);
        assertThat(told.at("/payment/id")).isEqualTo(intent.at("/payment/id"));
        assertThat(told.at("/payment/state").asText()).isEqualTo("approved");
        assertThat(told.at("/additional_info/external_reference").asText()).isEqualTo("order-7");
    }

    /** As a program of the public API computes it, by its own means. */
    private static String signature(HttpHeaders headers, String intent, String secret) throws GeneralSecurityException {
        var seconds = headers.firstValue("webhook-timestamp").orElseThrow();
        var manifest = "id:" + intent + ";request-id:"
                + headers.firstValue("x-request-id").orElseThrow() + ";ts:" + seconds + ";";
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "ts=" + seconds + ",v1="
                + HexFormat.of().formatHex(hmac.doFinal(manifest.getBytes(StandardCharsets.UTF_8)));
    }
}
