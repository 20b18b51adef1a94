package org.tapgate.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Optional;

/** A JWS in compact form (RFC 7515), taken apart and not believed yet. */
final class CompactToken {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode header;

    private final JsonNode claims;

    private final byte[] signedText;

    private final byte[] signature;

    private CompactToken(JsonNode header, JsonNode claims, byte[] signedText, byte[] signature) {
        this.header = header;
        this.claims = claims;
        this.signedText = signedText;
        this.signature = signature;
    }

    /** Takes a token apart; empty when anything about its form is not as RFC 7515 and RFC 7519 have it. */
    static Optional<CompactToken> parse(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        var header = decode(parts[0]).flatMap(CompactToken::object);
        var claims = decode(parts[1]).flatMap(CompactToken::object);
        var signature = decode(parts[2]).filter(bytes -> bytes.length > 0);
        if (header.isEmpty() || claims.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        var signed = text.substring(0, text.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        return Optional.of(new CompactToken(header.get(), claims.get(), signed, signature.get()));
    }

    /** The JOSE header. */
    JsonNode header() {
        return header;
    }

    /** The payload. */
    JsonNode claims() {
        return claims;
    }

    /** Whether header and payload are as this key signed them. */
    boolean isSignedBy(RSAPublicKey key, SignatureCheck check) {
        return check.isGenuine(key, signedText, signature);
    }

    /** Java's decoder forgives padding and stray low bits; a token has exactly one spelling. */
    private static Optional<byte[]> decode(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            var canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return canonical.equals(part) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> object(byte[] utf8) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
            return Optional.ofNullable(JSON.readTree(text.toString())).filter(JsonNode::isObject);
        } catch (CharacterCodingException | JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
