package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.terminal.Tokens.HEADER;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final long T = NOW.getEpochSecond();

    private static final KeyPair OURS = Keys.pair(2048);

    private static final KeyPair ANOTHER_TERMINALS = Keys.pair(2048);

    private static final KeyPair STRANGERS = Keys.pair(2048);

    private static final Map<String, PublicKey> REGISTERED =
            Map.of("SN-1", OURS.getPublic(), "SN-2", ANOTHER_TERMINALS.getPublic());

    private static final TokenRules RULES =
            new TokenRules(Duration.ofHours(1), Set.of("tapgate"), SignatureCheck.EVERY_TIME, new GenuineTokens(0));

    private static final String CLAIMS = "{\"sub\":\"SN-1\",\"iat\":%d,\"exp\":%d}".formatted(T, T + 300);

    @Test
    void believesATokenThatTheTerminalSigned() {
        assertThat(verify(Tokens.rs256(HEADER, CLAIMS, OURS.getPrivate())))
                .isEqualTo(new TerminalIdentity(
                        new SerialNumber("SN-1"), Optional.empty(), Instant.ofEpochSecond(T + 360)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"aud\":\"tapgate\"",
                "\"aud\":[\"other\",\"tapgate\"]",
                "\"nbf\":1795255200",
                "\"iss\":\"any\",\"roles\":[{\"a\":null}],\"note\":\"\u00e9\""
            })
    void acceptsFurtherClaimsThatAreInOrder(String more) {
        assertThat(verify(signed(with(more)))).isInstanceOf(TerminalIdentity.class);
    }

    @Test
    void handsOverTheTokenIdThatIsToBeUsedOnce() {
        assertThat(verify(signed(with("\"jti\":\"a1\""))))
                .isEqualTo(new TerminalIdentity(
                        new SerialNumber("SN-1"), Optional.of("a1"), Instant.ofEpochSecond(T + 360)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kid\":\"SN-2\"",
                "\"kid\":\"../../dev/null\"",
                "\"jku\":\"https://attacker.example/keys\"",
                "\"x5u\":\"https://attacker.example/chain\"",
                "\"x5c\":[\"MIIB\"]",
                "\"x5t#S256\":\"AAAA\"",
                "\"jwk\":{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
                "\"typ\":\"anything\""
            })
    void looksAtNoOtherHeaderParameter(String parameter) {
        var header = "{\"alg\":\"RS256\"," + parameter + "}";

        assertThat(verify(Tokens.rs256(header, CLAIMS, OURS.getPrivate()))).isInstanceOf(TerminalIdentity.class);
        assertThat(faultOf(Tokens.rs256(header, CLAIMS, STRANGERS.getPrivate())))
                .isEqualTo(TokenFault.SIGNATURE);
    }

    @Test
    void isNotToldItsKeyByTheToken() {
        var stranger = (RSAPublicKey) STRANGERS.getPublic();
        var jwk = "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"AQAB\"}}"
                .formatted(Tokens.base64(unsigned(stranger.getModulus())));

        assertThat(faultOf(Tokens.rs256(jwk, CLAIMS, STRANGERS.getPrivate()))).isEqualTo(TokenFault.SIGNATURE);
    }

    @ParameterizedTest
    @MethodSource
    void refusesEveryOtherAlgorithm(String token) {
        assertThat(faultOf(token)).isEqualTo(TokenFault.ALGORITHM);
    }

    static Stream<String> refusesEveryOtherAlgorithm() {
        var pss = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
        var key = OURS.getPrivate();
        var der = OURS.getPublic().getEncoded();
        var base64 = Base64.getEncoder().encodeToString(der);
        var pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
        var hs256 = "{\"alg\":\"HS256\"}";
        return Stream.of(
                Tokens.hs256(hs256, CLAIMS, der),
                Tokens.hs256(hs256, CLAIMS, base64.getBytes(StandardCharsets.US_ASCII)),
                Tokens.hs256(hs256, CLAIMS, pem.getBytes(StandardCharsets.US_ASCII)),
                Tokens.hs256(hs256, CLAIMS, unsigned(((RSAPublicKey) OURS.getPublic()).getModulus())),
                Tokens.hs256(hs256, CLAIMS, "SN-1".getBytes(StandardCharsets.US_ASCII)),
                Tokens.signed("{\"alg\":\"RS384\"}", CLAIMS, key, "SHA384withRSA", null),
                Tokens.signed("{\"alg\":\"RS512\"}", CLAIMS, key, "SHA512withRSA", null),
                Tokens.signed("{\"alg\":\"PS256\"}", CLAIMS, key, "RSASSA-PSS", pss),
                Tokens.rs256("{\"alg\":\"none\"}", CLAIMS, key),
                Tokens.rs256("{\"alg\":\"rs256\"}", CLAIMS, key),
                Tokens.rs256("{\"alg\":\"RS256 \"}", CLAIMS, key),
                Tokens.rs256("{\"alg\":[\"RS256\"]}", CLAIMS, key),
                Tokens.rs256("{\"alg\":null}", CLAIMS, key),
                Tokens.rs256("{\"ALG\":\"RS256\"}", CLAIMS, key),
                Tokens.rs256("{}", CLAIMS, key));
    }

    @ParameterizedTest
    @MethodSource
    void refusesASignatureThatIsNotTheTerminalsOwn(String token) {
        assertThat(faultOf(token)).isEqualTo(TokenFault.SIGNATURE);
    }

    static Stream<String> refusesASignatureThatIsNotTheTerminalsOwn() {
        var pss = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
        var other = with("\"more\":1");
        var genuine = signed(CLAIMS);
        var signature = genuine.substring(genuine.lastIndexOf('.'));
        return Stream.of(
                Tokens.rs256(HEADER, CLAIMS, STRANGERS.getPrivate()),
                Tokens.rs256(HEADER, CLAIMS, ANOTHER_TERMINALS.getPrivate()),
                Tokens.signed(HEADER, CLAIMS, OURS.getPrivate(), "SHA384withRSA", null),
                Tokens.signed(HEADER, CLAIMS, OURS.getPrivate(), "SHA1withRSA", null),
                Tokens.signed(HEADER, CLAIMS, OURS.getPrivate(), "RSASSA-PSS", pss),
                Tokens.hs256(HEADER, CLAIMS, OURS.getPublic().getEncoded()),
                Tokens.unsigned(HEADER, other) + signature,
                Tokens.unsigned("{\"alg\":\"RS256\"}", CLAIMS) + signature,
                Tokens.unsigned(HEADER, CLAIMS) + "." + Tokens.base64(new byte[256]),
                Tokens.unsigned(HEADER, CLAIMS) + "." + Tokens.base64(new byte[1]),
                Tokens.unsigned(HEADER, CLAIMS) + "." + Tokens.base64(new byte[512]),
                Tokens.unsigned(HEADER, CLAIMS) + "."
                        + Tokens.base64(unsigned(((RSAPublicKey) OURS.getPublic()).getModulus())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"exp\"]", "[]", "null", "[\"b64\"]", "\"b64\"", "{}"})
    void refusesWhateverIsMarkedCritical(String critical) {
        var header = "{\"alg\":\"RS256\",\"crit\":" + critical + "}";
        assertThat(faultOf(Tokens.rs256(header, CLAIMS, OURS.getPrivate()))).isEqualTo(TokenFault.CRITICAL_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void refusesAPayloadThatMayNotBeEncoded(String encoded) {
        var header = "{\"alg\":\"RS256\",\"b64\":" + encoded + "}";
        assertThat(faultOf(Tokens.rs256(header, CLAIMS, OURS.getPrivate()))).isEqualTo(TokenFault.CRITICAL_HEADER);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNotOneCompactToken(String token) {
        assertThat(faultOf(token)).isEqualTo(TokenFault.MALFORMED);
    }

    static Stream<String> refusesWhatIsNotOneCompactToken() {
        var genuine = signed(CLAIMS);
        var parts = genuine.split("\\.", 3);
        var key = OURS.getPrivate();
        return Stream.of(
                " ",
                ".",
                "..",
                "...",
                "null",
                parts[0],
                parts[0] + "." + parts[1],
                parts[0] + "." + parts[1] + ".",
                "." + parts[1] + "." + parts[2],
                parts[0] + ".." + parts[2],
                genuine + ".",
                genuine + "." + parts[2],
                genuine + ".a.b",
                genuine + "=",
                genuine + "==",
                genuine + "!",
                genuine + "\n",
                " " + genuine,
                "Bearer " + genuine,
                genuine.replace(".", ". "),
                withStrayBits(genuine),
                parts[0] + "." + parts[1].replace('e', '+') + "." + parts[2],
                Tokens.rs256("{\"alg\":\"none\",\"alg\":\"RS256\"}", CLAIMS, key),
                Tokens.rs256("{\"alg\":\"RS256\",\"kid\":{\"a\":1,\"a\":2}}", CLAIMS, key),
                Tokens.rs256(HEADER, CLAIMS.replace("{", "{\"sub\":\"SN-2\","), key),
                Tokens.rs256(HEADER, CLAIMS.replace("}", ",\"exp\":" + (T + 301) + "}"), key),
                Tokens.rs256(HEADER, CLAIMS.replace("{", "{\"\\u0073ub\":\"SN-2\","), key),
                Tokens.rs256(HEADER, CLAIMS + "{}", key),
                Tokens.rs256(HEADER, CLAIMS + " x", key),
                Tokens.rs256(HEADER, CLAIMS.replace("{", "{/**/"), key),
                Tokens.rs256(HEADER, CLAIMS.replace('"', '\''), key),
                Tokens.rs256(HEADER, "\ufeff" + CLAIMS, key),
                Tokens.rs256(HEADER, "[" + CLAIMS + "]", key),
                Tokens.rs256(HEADER, "\"SN-1\"", key),
                Tokens.rs256(HEADER, "null", key),
                Tokens.rs256(HEADER, "", key),
                Tokens.rs256("[]", CLAIMS, key),
                Tokens.rs256("7", CLAIMS, key),
                Tokens.rs256(HEADER, "[".repeat(1200), key),
                Tokens.rs256(HEADER, CLAIMS.replace("" + T, "NaN"), key),
                Tokens.rs256(HEADER, CLAIMS.replace("" + T, "1".repeat(1100)), key));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        var header = Tokens.base64(HEADER.getBytes(StandardCharsets.UTF_16));
        var latin = Tokens.base64("{\"sub\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faultOf(header + "." + Tokens.base64(CLAIMS.getBytes(StandardCharsets.UTF_8)) + ".AA"))
                .isEqualTo(TokenFault.MALFORMED);
        assertThat(faultOf(Tokens.base64(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + latin + ".AA"))
                .isEqualTo(TokenFault.MALFORMED);
    }

    @ParameterizedTest
    @MethodSource
    void refusesClaimsThatAreMissingOrOfTheWrongType(String claims) {
        assertThat(faultOf(signed(claims))).isEqualTo(TokenFault.CLAIMS);
    }

    static Stream<String> refusesClaimsThatAreMissingOrOfTheWrongType() {
        var subject = "\"sub\":\"SN-1\"";
        var issued = "\"iat\":" + T;
        var expires = "\"exp\":" + (T + 300);
        return Stream.of(
                "{}",
                object(issued, expires),
                object(subject, expires),
                object(subject, issued),
                object("\"sub\":null", issued, expires),
                object("\"sub\":1", issued, expires),
                object("\"sub\":[\"SN-1\"]", issued, expires),
                object("\"sub\":\"\"", issued, expires),
                object("\"sub\":\"SN-1 \"", issued, expires),
                object("\"sub\":\"SN-1\\u0000\"", issued, expires),
                object("\"SUB\":\"SN-1\"", issued, expires),
                object(subject, "\"iat\":\"" + T + "\"", expires),
                object(subject, issued, "\"exp\":\"" + (T + 300) + "\""),
                object(subject, issued, "\"exp\":true"),
                object(subject, issued, "\"exp\":null"),
                object(subject, issued, "\"exp\":[" + (T + 300) + "]"),
                object(subject, issued, "\"exp\":1e999"),
                object(subject, issued, "\"exp\":9223372036854775807"),
                object(subject, issued, "\"exp\":99999999999999999999999999"),
                object(subject, "\"iat\":-1e300", expires),
                with("\"nbf\":\"" + T + "\""),
                with("\"nbf\":null"),
                with("\"aud\":7"),
                with("\"aud\":null"),
                with("\"jti\":7"),
                with("\"jti\":\"\""),
                with("\"jti\":null"),
                with("\"jti\":\"" + "j".repeat(256) + "\""));
    }

    @ParameterizedTest
    @MethodSource
    void keepsItsClockToTheSecond(String issued, String expires, TokenFault fault) {
        var claims = "{\"sub\":\"SN-1\",\"iat\":%s,\"exp\":%s}".formatted(issued, expires);
        assertThat(faultOf(signed(claims))).isEqualTo(fault);
    }

    static Stream<Arguments> keepsItsClockToTheSecond() {
        return Stream.of(
                clock(0, 3600, null),
                clock(0, 3601, TokenFault.LIFETIME),
                clock(0, 1, null),
                clock(0, 0, TokenFault.LIFETIME),
                clock(0, -1, TokenFault.LIFETIME),
                clock(60, 120, null),
                clock(61, 120, TokenFault.ISSUED_IN_FUTURE),
                clock(-100, -59, null),
                clock(-100, -60, TokenFault.EXPIRED),
                clock(-100, -61, TokenFault.EXPIRED),
                Arguments.of(T + ".5", T + 300 + ".25", null),
                Arguments.of(T + 60 + ".001", "" + (T + 300), TokenFault.ISSUED_IN_FUTURE),
                Arguments.of("" + T, T + 3600 + ".001", TokenFault.LIFETIME),
                Arguments.of("1.7952552e9", "17952555e2", null),
                Arguments.of("0", "3600", TokenFault.EXPIRED),
                Arguments.of("" + T * 1000, "" + (T * 1000 + 300), TokenFault.CLAIMS));
    }

    @Test
    void takesTheLongestLifetimeFromItsSettings() {
        var short5 = new TokenRules(Duration.ofMinutes(5), Set.of(), SignatureCheck.EVERY_TIME, new GenuineTokens(0));
        assertThat(short5.verify(signed(CLAIMS), NOW, TokenRulesTest::keyOf)).isInstanceOf(TerminalIdentity.class);
        assertThat(short5.verify(signed(CLAIMS.replace("" + T, "" + (T - 1))), NOW, TokenRulesTest::keyOf))
                .isEqualTo(new TokenOutcome.Forbidden(TokenFault.LIFETIME, Optional.of(new SerialNumber("SN-1"))));
    }

    @ParameterizedTest
    @CsvSource({"60, ", "61, NOT_YET_VALID"})
    void waitsForTheBeginningOfATokensTime(long later, TokenFault fault) {
        assertThat(faultOf(signed(with("\"nbf\":" + (T + later))))).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "[\"other\"]", "[]", "[7]", "\"Tapgate\""})
    void refusesATokenMadeForSomeoneElse(String audience) {
        assertThat(faultOf(signed(with("\"aud\":" + audience)))).isEqualTo(TokenFault.AUDIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SN-3", "sn-1", "SN-1.", "..", "SN-1%00"})
    void knowsOnlyPairedTerminals(String subject) {
        assertThat(faultOf(signed(CLAIMS.replace("SN-1", subject))))
                .isIn(TokenFault.UNKNOWN_TERMINAL, TokenFault.CLAIMS);
    }

    @Test
    void refusesToReadWhatNoHonestTerminalSends() {
        assertThat(faultOf(null)).isEqualTo(TokenFault.MISSING_OR_TOO_LONG);
        assertThat(faultOf("")).isEqualTo(TokenFault.MISSING_OR_TOO_LONG);
        assertThat(faultOf("a".repeat(1 << 20))).isEqualTo(TokenFault.MISSING_OR_TOO_LONG);
        assertThat(faultOf(signed(with("\"note\":\"" + "x".repeat(4096) + "\""))))
                .isEqualTo(TokenFault.MISSING_OR_TOO_LONG);
    }

    private static Arguments clock(long issued, long expires, TokenFault fault) {
        return Arguments.of("" + (T + issued), "" + (T + expires), fault);
    }

    private static String with(String claim) {
        return CLAIMS.replace("}", "," + claim + "}");
    }

    private static String object(String... members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String signed(String claims) {
        return Tokens.rs256(HEADER, claims, OURS.getPrivate());
    }

    private static TokenOutcome verify(String token) {
        return RULES.verify(token, NOW, TokenRulesTest::keyOf);
    }

    private static TokenFault faultOf(String token) {
        return verify(token) instanceof TokenOutcome.Forbidden forbidden ? forbidden.fault() : null;
    }

    private static Optional<RSAPublicKey> keyOf(SerialNumber serialNumber) {
        return Optional.ofNullable((RSAPublicKey) REGISTERED.get(serialNumber.value()));
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** 256 bytes leave four bits unused in the last of 342 characters: the same signature, spelled otherwise. */
    private static String withStrayBits(String token) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(token.charAt(token.length() - 1));
        return token.substring(0, token.length() - 1) + alphabet.charAt(last | 1);
    }
}
