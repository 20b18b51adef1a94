package org.tapgate.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Golden values: Standard Webhooks, libraries/java TestScenario (MIT), and its worked example. */
class SignaturesTest {

    private static final EndpointSecret SECRET =
            EndpointSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".getBytes(StandardCharsets.US_ASCII));

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

    private static final long TIMESTAMP = 1_614_265_330;

    private static final String BODY = "{\"test\": 2432232314}";

    private static final String GOLDEN = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void the_signature_is_the_one_of_the_specification() {
        assertThat(Signatures.standard(List.of(SECRET), ID, TIMESTAMP, BODY)).isEqualTo(GOLDEN);
    }

    @Test
    void during_a_rotation_both_sign_the_new_one_first() {
        var signatures = Signatures.standard(List.of(EndpointSecret.generate(), SECRET), ID, TIMESTAMP, BODY);
        assertThat(signatures.split(" ")).hasSize(2).endsWith(GOLDEN).allMatch(one -> one.startsWith("v1,"));
    }

    /** Computed with {@code openssl dgst -sha256 -hmac whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw}. */
    @Test
    void the_signature_of_the_point_api_covers_object_request_and_time() {
        assertThat(Signatures.point(List.of(SECRET), "7f25f9aa", "req-1", TIMESTAMP))
                .isEqualTo("ts=1614265330,v1=804ebf3a575c2b21ccc8e13bd4981deaed4a1c53d6e14c52f7c997583cb660ac");
    }

    @Test
    void during_a_rotation_both_sign_for_the_point_api_too() {
        var latest = EndpointSecret.generate();
        var only = Signatures.point(List.of(latest), "7f25f9aa", "req-1", TIMESTAMP);
        var former = Signatures.point(List.of(SECRET), "7f25f9aa", "req-1", TIMESTAMP);
        assertThat(Signatures.point(List.of(latest, SECRET), "7f25f9aa", "req-1", TIMESTAMP))
                .isEqualTo(only + former.substring(former.indexOf(",v1=")));
    }

    @Test
    void a_secret_shows_itself_only_when_asked() {
        assertThat(EndpointSecret.generate()).hasToString("whsec_...");
        assertThat(EndpointSecret.generate().reveal()).matches("whsec_[A-Za-z0-9+/]{43}=");
    }
}
