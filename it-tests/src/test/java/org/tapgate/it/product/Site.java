package org.tapgate.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.it.systems.CardNumbers;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Card;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;
import org.tapgate.pos.Terminal;
import org.tapgate.pos.TerminalKey;

/** A lounge with a paired terminal and cards that nobody else uses: what most tests start from. */
public final class Site {

    /** Far beyond any time that a test moves the clock to. */
    public static final String EXPIRY = "2049-12";

    /** Keeps the digits after the first six from looking like the padded end of an account range. */
    private static final int FIRST_CARD = 700_000_000;

    /** Begins anywhere on a product that may have seen these tests before. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(
            System.getenv("TAPGATE_IT_DATA_DIR") == null
                    ? 0
                    : ThreadLocalRandom.current().nextInt(9_000));

    private final Tapgate product;

    private final String lounge;

    private final int number = NUMBERS.incrementAndGet();

    private final AtomicInteger cards = new AtomicInteger();

    private Terminal terminal;

    private Site(Tapgate product) throws IOException {
        this.product = product;
        this.lounge = backoffice().createLounge("Lounge " + number);
    }

    /** A lounge where this ruleset decides; it starts from free entries without limit. */
    public static Site with(Tapgate product, UnaryOperator<ObjectNode> ruleset) throws IOException {
        var site = new Site(product);
        site.backoffice().createAccountRange(site.bin(), site.bin(), site.ica(), "MBK");
        site.backoffice()
                .create("rulesets", ruleset.apply(Rulesets.free("Rule " + site.number, site.ica(), site.lounge)));
        site.terminal = site.pairedTerminal();
        return site;
    }

    /** A lounge with free entries without limit. */
    public static Site open(Tapgate product) throws IOException {
        return with(product, UnaryOperator.identity());
    }

    /** Another terminal at this lounge, not paired yet. */
    public Terminal unpairedTerminal(String serialNumber) {
        return new Terminal(product.connection(), serialNumber, TerminalKey.generate(), product.time());
    }

    /** Another terminal at this lounge, paired. */
    public Terminal pairedTerminal() throws IOException {
        var added = unpairedTerminal(newSerialNumber());
        var answer = added.pair(backoffice().createTerminal(added.serialNumber(), lounge));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return added;
    }

    /** A serial number that nobody has. */
    public static String newSerialNumber() {
        return "SN-" + NUMBERS.incrementAndGet();
    }

    /** A card that was never here. */
    public Card newCard() {
        return new Card(CardNumbers.of(bin(), FIRST_CARD + cards.incrementAndGet()), EXPIRY);
    }

    /** A card that makes the simulated acquirer answer so: digits 9 to 12 (docs/pos-vendors.md). */
    public Card cardThatAnswers(String script) {
        return new Card(CardNumbers.of(bin() + "70" + script, cards.incrementAndGet()), EXPIRY);
    }

    /** Taps a card. */
    public Answer check(Card card) throws IOException {
        return terminal.check(card, ReadMethod.CONTACTLESS);
    }

    /** Taps a card that must pass and goes in alone; answers what confirm said. */
    public Answer enter(Card card) throws IOException {
        var admitted = check(card);
        assertThat(admitted.status()).as(admitted.body()).isEqualTo(200);
        return terminal.confirm(admitted.text("/accessId"), Guests.NONE);
    }

    /** The entries of this lounge's first terminal that the back office sees, newest first. */
    public List<JsonNode> entries() throws IOException {
        return backoffice().all("entries?terminal=" + terminal.serialNumber());
    }

    /** The first terminal of this lounge. */
    public Terminal terminal() {
        return terminal;
    }

    /** Its id. */
    public String lounge() {
        return lounge;
    }

    /** First six digits of its cards. */
    public String bin() {
        return String.format("52%04d", number % 10_000);
    }

    /** The issuer of its cards. */
    public String ica() {
        return Integer.toString(10_000 + number);
    }

    /** Whoever set it up. */
    public Backoffice backoffice() {
        return product.backoffice();
    }
}
