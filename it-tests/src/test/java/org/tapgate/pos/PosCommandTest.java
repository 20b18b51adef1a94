package org.tapgate.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosCommandTest {

    private static final String PAIRED = "{\"status\":\"PAIRED\",\"serverTime\":\"2031-05-01T10:00:00Z\"}";

    private static final String ADMITTED = """
            {"accessId":"0198-a","expiresAt":"2031-05-01T10:05:00Z","maskedPan":"543210******7899","productCode":"MCG",
             "entry":{"mode":"PAID","price":{"amount":2500,"currency":"EUR"},"freeLeft":0,"paidLeft":null},
             "guests":{"adult":{"max":2,"freeLeft":2,"paidLeft":0,"price":null},
                       "child":{"max":0,"freeLeft":0,"paidLeft":0,"price":null},"freeUnderAge":3}}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private PretendTapgate tapgate;

    private Path state;

    @BeforeEach
    void startTapgate() throws IOException {
        tapgate = new PretendTapgate();
        state = folder.resolve("terminal/pos.json");
    }

    @AfterEach
    void stopTapgate() {
        tapgate.close();
    }

    @Test
    void pairing_sends_a_public_key_and_keeps_the_private_one_for_its_owner_alone() throws Exception {
        assertThat(pair()).isEqualTo(PosCommand.DONE);

        var sent = sent();
        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/pair");
        assertThat(sent.path("pairingCode").asText()).isEqualTo("12345678");
        var modulus = ((java.security.interfaces.RSAPublicKey) publicKey(sent)).getModulus();
        assertThat(modulus.bitLength()).isEqualTo(2048);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
                .isEqualTo("rw-------");
        assertThat(printed()).doesNotContain(Memory.read(state).orElseThrow().privateKey());
    }

    @Test
    void a_refused_pairing_keeps_nothing() throws IOException {
        tapgate.answers(422, "{\"status\":422,\"code\":\"PAIRING_FAILED\",\"title\":\"no\",\"requestId\":\"r-1\"}");

        assertThat(run("pair", "--serial", "SN1", "--code", "1", "--url", tapgate.url()))
                .isEqualTo(PosCommand.REFUSED);
        assertThat(printed()).contains("REFUSED", "422 PAIRING_FAILED", "request r-1");
        assertThat(state).doesNotExist();
    }

    @Test
    void a_check_is_signed_by_the_paired_key_in_the_servers_time() throws Exception {
        pair();
        var key = publicKey(sent());
        tapgate.answers(200, ADMITTED);

        assertThat(check()).isEqualTo(PosCommand.DONE);

        var token = tapgate.lastCall().headers().get("Authorization").split("[ .]", -1);
        var verification = Signature.getInstance("SHA256withRSA");
        verification.initVerify(key);
        verification.update((token[1] + "." + token[2]).getBytes(StandardCharsets.US_ASCII));
        assertThat(verification.verify(Base64.getUrlDecoder().decode(token[3]))).isTrue();
        var claims = Answer.JSON.readTree(Base64.getUrlDecoder().decode(token[2]));
        assertThat(claims.path("sub").asText()).isEqualTo("SN1");
        assertThat(Instant.ofEpochSecond(claims.path("iat").asLong()))
                .isAfterOrEqualTo("2031-05-01T10:00:00Z")
                .isBefore("2031-05-01T11:00:00Z");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                .isEqualTo(Duration.ofMinutes(5).toSeconds());
    }

    @Test
    void an_admission_is_shown_and_remembered_without_the_card_number() throws IOException {
        pair();
        tapgate.answers(200, ADMITTED);

        check();

        assertThat(printed())
                .contains(
                        "PASS  543210******7899  MCG", "paid entry 25.00 EUR", "at most 2", "left: 0 free, any number")
                .doesNotContain("5432101234567899");
        assertThat(Files.readString(state)).doesNotContain("5432101234567899");
        run("confirm", "--adults", "2", "--under-age", "1");
        assertThat(sent().path("accessId").asText()).isEqualTo("0198-a");
        assertThat(sent().path("guests"))
                .isEqualTo(Answer.JSON.readTree("{\"adult\":2,\"child\":0,\"childUnderFreeAge\":1}"));
        run("cancel", "0198-b", "--reason", "changed mind");
        assertThat(sent().path("accessId").asText()).isEqualTo("0198-b");
        assertThat(sent().path("reason").asText()).isEqualTo("changed mind");
    }

    @Test
    void json_prints_the_answer_as_it_came() {
        pair();
        tapgate.answers(200, ADMITTED);
        out.reset();

        run("check", "--pan", "5432101234567899", "--expiry", "2028-12", "--json");

        assertThat(printed()).isEqualToIgnoringNewLines(ADMITTED);
    }

    @Test
    void all_faults_of_a_refusal_are_shown() {
        pair();
        tapgate.answers(400, """
                {"code":"INVALID_REQUEST","errors":[{"field":"card.pan","message":"Not a card number"},
                 {"field":"readMethod","message":"One of CHIP"}],"retryAfterSeconds":7}""");

        assertThat(check()).isEqualTo(PosCommand.REFUSED);
        assertThat(printed()).contains("card.pan: Not a card number", "readMethod: One of CHIP", "again in 7 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "pair",
                "pair --serial",
                "check --pan 5432101234567899 --expiry 2028-12",
                "confirm",
                "check --colour red"
            })
    void a_command_that_cannot_be_carried_out_says_why_and_sends_nothing(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(PosCommand.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("tapgate pos: ");
    }

    @Test
    void persons_and_read_methods_are_checked_before_anything_is_sent() {
        pair();

        assertThat(run("confirm", "x", "--adults", "two")).isEqualTo(PosCommand.MISUSED);
        assertThat(run("check", "--pan", "1", "--expiry", "2028-12", "--read", "SMELL"))
                .isEqualTo(PosCommand.MISUSED);
        assertThat(tapgate.lastCall().path()).isEqualTo("/pos/pair");
    }

    @Test
    void nobody_there_is_told_apart_from_a_refusal() {
        pair();
        tapgate.close();

        assertThat(check()).isEqualTo(PosCommand.UNREACHABLE);
    }

    private int pair() {
        tapgate.answers(200, PAIRED);
        return run("pair", "--serial", "SN1", "--code", "12345678", "--url", tapgate.url());
    }

    private int check() {
        return run("check", "--pan", "5432101234567899", "--expiry", "2028-12");
    }

    private int run(String... line) {
        var whole = Arrays.copyOf(line, line.length + 2);
        whole[line.length] = "--state";
        whole[line.length + 1] = state.toString();
        return PosCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                whole);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode sent() throws IOException {
        return Answer.JSON.readTree(tapgate.lastCall().body());
    }

    private static java.security.PublicKey publicKey(JsonNode pairing) throws GeneralSecurityException {
        var der = Base64.getDecoder().decode(pairing.path("publicKey").asText());
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }
}
