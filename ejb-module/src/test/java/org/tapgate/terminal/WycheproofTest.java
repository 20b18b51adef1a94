package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Project Wycheproof's signatures, forged and genuine, against the verification that tokens go through. The one vector
 * called acceptable leaves out a NULL, which RFC 8017 section 9.2 lets a verifier accept and Java does.
 */
class WycheproofTest {

    private static final String VECTORS = "/wycheproof/rsa_signature_2048_sha256_test.json";

    @TestFactory
    Stream<DynamicTest> everyVectorIsJudgedAsPublished() throws IOException {
        return each(vectors().path("testGroups"))
                .flatMap(group -> each(group.path("tests")).map(test -> vector(group, test)));
    }

    @Test
    void theFileIsComplete() throws IOException {
        assertThat(everyVectorIsJudgedAsPublished()).hasSize(259);
    }

    private static DynamicTest vector(JsonNode group, JsonNode test) {
        var name = test.path("tcId").asText() + " " + test.path("comment").asText();
        return DynamicTest.dynamicTest(name, () -> {
            var key = TerminalKey.fromDer(bytes(group.path("publicKeyDer"))).orElseThrow();
            var genuine = RsaSignature.isGenuine(key.publicKey(), bytes(test.path("msg")), bytes(test.path("sig")));
            assertThat(genuine).isEqualTo(!"invalid".equals(test.path("result").asText()));
        });
    }

    private static JsonNode vectors() throws IOException {
        try (var file = WycheproofTest.class.getResourceAsStream(VECTORS)) {
            return new ObjectMapper().readTree(file);
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static byte[] bytes(JsonNode hex) {
        return HexFormat.of().parseHex(hex.asText());
    }
}
