package org.tapgate.it.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.ReadMethod;

/** A serial number, a code, a key: one winner. */
class PairingIT {

    private final Product product = Product.shared();

    @Test
    void a_paired_terminal_gets_no_code_and_every_further_claim_is_declined() throws IOException {
        var site = Site.open(product);
        var serialNumber = site.terminal().serialNumber();

        var code = site.backoffice().post("terminals/" + serialNumber + "/pairing-code", Map.of());
        var claim = site.unpairedTerminal(serialNumber).pair("12345678");

        assertThat(code.status()).isEqualTo(409);
        assertThat(code.code()).isEqualTo("ALREADY_PAIRED");
        assertThat(claim.isOk()).isFalse();
        assertThat(site.check(site.newCard()).status())
                .as("the first key stays")
                .isEqualTo(200);
    }

    @Test
    void of_simultaneous_claims_with_one_code_exactly_one_wins() throws Exception {
        var site = Site.open(product);
        var serialNumber = Site.newSerialNumber();
        var code = site.backoffice().createTerminal(serialNumber, site.lounge());
        var claimants = IntStream.range(0, 20)
                .mapToObj(number -> site.unpairedTerminal(serialNumber))
                .toList();
        List<Callable<Answer>> claims = claimants.stream()
                .map(claimant -> (Callable<Answer>) () -> claimant.pair(code))
                .toList();

        var answers = AtOnce.run(claims);

        assertThat(answers).filteredOn(Answer::isOk).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() < 500);
        var card = site.newCard();
        for (int number = 0; number < claimants.size(); number++) {
            var expected = answers.get(number).isOk() ? 200 : 403;
            assertThat(claimants.get(number).check(card, ReadMethod.CHIP).status())
                    .isEqualTo(expected);
        }
    }

    @Test
    void wrong_code_wrong_serial_and_expired_code_answer_alike() throws IOException {
        var site = Site.open(product);
        var serialNumber = Site.newSerialNumber();
        var code = site.backoffice().createTerminal(serialNumber, site.lounge());

        var wrongCode = site.unpairedTerminal(serialNumber).pair(other(code));
        var wrongSerial = site.unpairedTerminal("SN-NOBODY").pair(code);
        product.advance(Duration.ofHours(2).plusSeconds(1));
        var expired = site.unpairedTerminal(serialNumber).pair(code);

        assertThat(List.of(wrongCode, wrongSerial, expired))
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("PAIRING_FAILED"))
                .extracting(PairingIT::withoutRequestId)
                .containsOnly(withoutRequestId(wrongCode));
    }

    @Test
    void five_wrong_codes_cancel_the_right_one() throws IOException {
        var site = Site.open(product);
        var terminal = site.unpairedTerminal(Site.newSerialNumber());
        var code = site.backoffice().createTerminal(terminal.serialNumber(), site.lounge());
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(terminal.pair(other(code)).code()).isEqualTo("PAIRING_FAILED");
        }

        assertThat(terminal.pair(code).code()).isEqualTo("PAIRING_FAILED");

        var fresh = site.backoffice().pairingCode(terminal.serialNumber());
        assertThat(terminal.pair(fresh).status()).isEqualTo(200);
    }

    @Test
    void unpairing_shuts_the_terminal_out() throws IOException {
        var site = Site.open(product);
        var serialNumber = site.terminal().serialNumber();

        var unpaired = site.backoffice().post("terminals/" + serialNumber + "/unpair", Map.of());

        assertThat(unpaired.isOk()).as(unpaired.body()).isTrue();
        assertThat(site.check(site.newCard()).status()).isEqualTo(403);
        assertThat(site.unpairedTerminal(serialNumber)
                        .pair(site.backoffice().pairingCode(serialNumber))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "not base64 !",
                "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ=="
            })
    void a_key_that_is_none_or_too_small_is_refused_and_the_code_lives_on(String key) throws IOException {
        var site = Site.open(product);
        var terminal = site.unpairedTerminal(Site.newSerialNumber());
        var code = site.backoffice().createTerminal(terminal.serialNumber(), site.lounge());

        var refused = product.stack()
                .connection()
                .send(Call.post(
                        "/pos/pair",
                        Map.of("serialNumber", terminal.serialNumber(), "pairingCode", code, "publicKey", key)));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isIn("INVALID_PUBLIC_KEY", "INVALID_REQUEST");
        assertThat(terminal.pair(code).status()).isEqualTo(200);
    }

    @Test
    void two_terminals_that_pair_under_one_idempotency_key_are_two() throws IOException {
        var key = Site.newSerialNumber();

        var answers = new ArrayList<Answer>();
        for (int number = 0; number < 2; number++) {
            var claim = Map.of("serialNumber", Site.newSerialNumber(), "pairingCode", "12345678", "publicKey", "AAAA");
            answers.add(product.stack()
                    .connection()
                    .send(Call.post("/pos/pair", claim).with("Idempotency-Key", key)));
        }

        assertThat(answers).extracting(Answer::code).doesNotContain("IDEMPOTENCY_KEY_REUSED");
        assertThat(answers)
                .extracting(Answer::status)
                .containsOnly(answers.get(0).status());
    }

    private static String other(String code) {
        return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
    }

    private static String withoutRequestId(Answer answer) {
        return answer.status() + answer.body().replace(answer.text("/requestId"), "");
    }
}
