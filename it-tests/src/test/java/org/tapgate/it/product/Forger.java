package org.tapgate.it.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tapgate.pos.TerminalKey;
import org.tapgate.pos.TerminalToken;

/**
 * Makes tokens that must be refused out of one that would be accepted.
 *
 * @param claims of the good one
 * @param key that signs it
 */
public record Forger(Map<String, Object> claims, TerminalKey key) {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private static final Map<String, String> HEADER = Map.of("alg", "RS256", "typ", "JWT");

    /** The good one. */
    public String good() {
        return TerminalToken.of(HEADER, claims, key);
    }

    /** The good one with other claims beside or instead of its own. */
    public String with(Map<String, ?> changes) {
        var changed = new HashMap<>(claims);
        changed.putAll(changes);
        return TerminalToken.of(HEADER, changed, key);
    }

    /** The good one without a claim. */
    public String without(String claim) {
        var fewer = new HashMap<>(claims);
        fewer.remove(claim);
        return TerminalToken.of(HEADER, fewer, key);
    }

    /** Texts that are no tokens, or whose signature does not fit; by what is wrong with them. */
    public Map<String, String> broken() {
        var good = good();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("empty", "");
        tokens.put("one part", "abc");
        tokens.put("two parts", "abc.def");
        tokens.put("four parts", good + ".x");
        tokens.put("garbage", "....");
        tokens.put("very long", "a".repeat(7_000));
        tokens.put("signature cut off", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("signature changed", flipped(good));
        tokens.put("another key", TerminalToken.of(HEADER, claims, TerminalKey.generate()));
        tokens.put("padding in base64", good + "==");
        return tokens;
    }

    /** Other algorithms than the one agreed on (RFC 8725, section 2.1). */
    public Map<String, String> algorithms() throws GeneralSecurityException {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("no algorithm", unsigned("none"));
        tokens.put("None", unsigned("None"));
        tokens.put("alg missing", TerminalToken.of(Map.of("typ", "JWT"), claims, key));
        for (var name : new String[] {"RS384", "RS512", "PS256", "ES256", "rs256", "EdDSA"}) {
            tokens.put(name, TerminalToken.of(Map.of("alg", name), claims, key));
        }
        tokens.put("public key as HMAC secret", hmac(Base64.getDecoder().decode(key.publicText())));
        tokens.put("public key in PEM as HMAC secret", hmac(pem().getBytes(StandardCharsets.US_ASCII)));
        return tokens;
    }

    /** Headers that ask to trust a key of the sender's choice (RFC 8725, section 2.2 and 3.10). */
    public Map<String, String> headers() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("own key in jwk", signedByStranger("jwk", Map.of("kty", "RSA", "e", "AQAB", "n", "AQAB")));
        tokens.put("jku", signedByStranger("jku", "http://127.0.0.1:1/keys"));
        tokens.put("x5u", signedByStranger("x5u", "http://127.0.0.1:1/cert"));
        tokens.put("kid", signedByStranger("kid", "../../dev/null"));
        tokens.put("crit", TerminalToken.of(Map.of("alg", "RS256", "crit", new String[] {"b64"}), claims, key));
        return tokens;
    }

    private String signedByStranger(String member, Object value) {
        return TerminalToken.of(Map.of("alg", "RS256", member, value), claims, TerminalKey.generate());
    }

    private String unsigned(String algorithm) {
        return part(Map.of("alg", algorithm)) + "." + part(claims) + ".";
    }

    private String hmac(byte[] secret) throws GeneralSecurityException {
        var signed = part(Map.of("alg", "HS256")) + "." + part(claims);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return signed + "." + BASE64URL.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(Base64.getDecoder().decode(key.publicText()))
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String part(Object members) {
        try {
            return BASE64URL.encodeToString(new ObjectMapper().writeValueAsBytes(members));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    private static String flipped(String token) {
        var place = token.lastIndexOf('.') + 5;
        var other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }
}
