package org.tapgate.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.tapgate.access.Place;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.OfflineWhitelist;
import org.tapgate.card.Pan;
import org.tapgate.terminal.KnownKeys;
import org.tapgate.terminal.OfflineKeyRing;
import org.tapgate.terminal.OfflineKeys;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalDirectory;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class TerminalWhitelistsTest {

    private static final OfflineKeys OLD = new OfflineKeys("k1", new byte[32]);

    private static final OfflineKeys NEW = new OfflineKeys("k2", HexFormat.of().parseHex("17".repeat(32)));

    private static final String PAN = "5432101234597899";

    private final TerminalWhitelists lists = new TerminalWhitelists();

    private final ListOfOne cards = new ListOfOne();

    TerminalWhitelistsTest() {
        lists.cards = cards;
        lists.keys = new OfflineKeyRing(NEW, List.of(OLD));
        lists.terminals = new PairedWith("k1");
        lists.accessPoints = terminal -> terminal.equals("nowhere")
                ? Optional.empty()
                : Optional.of(new Place(new UUID(1, 1), null, "POL", "LOUNGE", Duration.ZERO));
    }

    @Test
    void each_terminal_gets_hashes_under_the_key_that_it_was_handed() throws GeneralSecurityException {
        assertThat(hashes("SN1")).containsExactly(hmac(OLD, "SN1"));
        assertThat(hashes("SN2")).containsExactly(hmac(OLD, "SN2"));

        lists.terminals = new PairedWith("k2");

        assertThat(hashes("SN1")).containsExactly(hmac(NEW, "SN1"));
    }

    @Test
    void the_version_changes_with_the_cards_and_with_the_key_and_with_nothing_else() {
        var first = lists.edition("SN1");
        assertThat(lists.edition("SN1")).isEqualTo(first);

        cards.version++;
        var second = lists.edition("SN1");
        lists.terminals = new PairedWith("k2");

        assertThat(List.of(first, second, lists.edition("SN1")))
                .extracting(edition -> edition.version())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_terminal_without_a_location_or_with_a_lost_master_key_lets_in_nobody() {
        assertThat(hashes("nowhere")).isEmpty();

        lists.terminals = new PairedWith("k0");

        assertThat(hashes("SN1")).isEmpty();
        assertThat(lists.edition("SN1").keyId()).isEqualTo("k0");
    }

    private List<String> hashes(String terminal) {
        return lists.hashes(terminal, lists.edition(terminal));
    }

    /** As a terminal's vendor would write it. */
    private static String hmac(OfflineKeys keys, String terminal) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.keyOf(new SerialNumber(terminal)), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(PAN.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A whitelist with one card. */
    private static final class ListOfOne implements OfflineWhitelist {

        private long version = 1;

        @Override
        public long version() {
            return version;
        }

        @Override
        public List<String> hashes(byte[] terminalKey) {
            var key = new FingerprintKey("terminal", terminalKey);
            return List.of(key.of(Pan.parse(PAN).orElseThrow()).hash());
        }

        @Override
        public Optional<Pan> recognise(byte[] terminalKey, String hash, MaskedPan digits, Instant since) {
            throw new UnsupportedOperationException();
        }
    }

    /** Every terminal was paired under this master key. */
    private record PairedWith(String keyId) implements TerminalDirectory {

        @Override
        public Optional<PairedTerminal> find(SerialNumber serialNumber) {
            return Optional.of(new PairedTerminal(new UUID(2, 1), serialNumber, null, null, null, keyId));
        }

        @Override
        public KnownKeys keys() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refresh() {
            throw new UnsupportedOperationException();
        }
    }
}
