package org.tapgate.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.AtOnce;
import org.tapgate.it.product.Product;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;

/** {@code Idempotency-Key}: a repeated request has one effect and one answer. */
class IdempotencyIT {

    private static final String KEY = "Idempotency-Key";

    private final Product product = Product.shared();

    @Test
    void a_repeated_check_is_the_stored_answer_and_one_entry() throws IOException {
        var site = Site.open(product);
        var call = site.terminal().checkCall(site.newCard(), ReadMethod.CHIP).with(KEY, newKey());

        var first = site.terminal().send(call);
        var again = site.terminal().send(call);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(site.entries()).hasSize(1);
    }

    @Test
    void the_same_key_with_another_card_is_a_conflict() throws IOException {
        var site = Site.open(product);
        var key = newKey();
        site.terminal()
                .send(site.terminal().checkCall(site.newCard(), ReadMethod.CHIP).with(KEY, key));

        var other = site.terminal()
                .send(site.terminal().checkCall(site.newCard(), ReadMethod.CHIP).with(KEY, key));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(site.entries()).hasSize(1);
    }

    @Test
    void the_key_of_one_terminal_is_nothing_to_another() throws IOException {
        var site = Site.open(product);
        var key = newKey();
        site.terminal()
                .send(site.terminal().checkCall(site.newCard(), ReadMethod.CHIP).with(KEY, key));
        var other = site.pairedTerminal();

        var answer = other.send(other.checkCall(site.newCard(), ReadMethod.CHIP).with(KEY, key));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void simultaneous_repetitions_have_one_effect() throws Exception {
        var site = Site.open(product);
        var call = site.terminal().checkCall(site.newCard(), ReadMethod.CHIP).with(KEY, newKey());
        List<Callable<Answer>> repetitions =
                Collections.nCopies(12, () -> site.terminal().send(call));

        var answers = AtOnce.run(repetitions);

        assertThat(answers).anyMatch(Answer::isOk).allMatch(answer -> answer.isOk() || answer.status() == 409);
        assertThat(answers)
                .filteredOn(Answer::isOk)
                .extracting(answer -> answer.text("/accessId"))
                .containsOnly(answers.stream()
                        .filter(Answer::isOk)
                        .findFirst()
                        .orElseThrow()
                        .text("/accessId"));
        assertThat(site.entries()).hasSize(1);
    }

    @Test
    void a_repeated_confirmation_is_answered_alike_with_a_key_and_without() throws IOException {
        var site = Site.open(product);
        var terminal = site.terminal();
        var admitted = terminal.check(site.newCard(), ReadMethod.CHIP).text("/accessId");
        var call = terminal.confirmCall(admitted, Guests.NONE);

        var first = terminal.send(call.with(KEY, newKey()));
        var again = terminal.send(call);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void a_repeated_key_of_a_confirmation_is_the_stored_answer_and_other_guests_are_another_request()
            throws IOException {
        var site = Site.open(product);
        var terminal = site.terminal();
        var key = newKey();
        var admitted = terminal.check(site.newCard(), ReadMethod.CHIP).text("/accessId");
        var call = terminal.confirmCall(admitted, Guests.NONE).with(KEY, key);

        var first = terminal.send(call);
        var again = terminal.send(call);
        var other = terminal.send(
                terminal.confirmCall(admitted, new Guests(1, 0, 0)).with(KEY, key));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void simultaneous_repetitions_of_a_cancellation_end_one_entry() throws Exception {
        var site = Site.open(product);
        var terminal = site.terminal();
        var admitted = terminal.check(site.newCard(), ReadMethod.CHIP).text("/accessId");
        var call = Call.post("/pos/cancel_entry", Map.of("accessId", admitted)).with(KEY, newKey());
        List<Callable<Answer>> repetitions = Collections.nCopies(12, () -> terminal.send(call));

        var answers = AtOnce.run(repetitions);

        assertThat(answers).anyMatch(Answer::isOk).allMatch(answer -> answer.isOk() || answer.status() == 409);
        assertThat(terminal.send(call).body())
                .isEqualTo(answers.stream()
                        .filter(Answer::isOk)
                        .findFirst()
                        .orElseThrow()
                        .body());
    }

    @Test
    void a_repeated_creation_in_the_management_api_creates_once() throws IOException {
        var backoffice = product.backoffice();
        var name = "Lounge " + newKey();
        var location =
                Map.of("name", name, "country", "POL", "service", "LOUNGE", "postalCode", "00-906", "city", "Warszawa");
        var call = Call.post("/api/v1/locations", location).with(KEY, newKey());

        var first = backoffice.send(call);
        var again = backoffice.send(call);
        var other = backoffice.send(call.json(Map.of("name", "other")));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(other.status()).isIn(400, 422);
        var found = backoffice.get("locations?name=" + name.replace(" ", "%20"));
        assertThat(found.json().path("items")).hasSize(1);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
