package org.tapgate.terminal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.terminal.store.TerminalsOnDatabase.CODE;
import static org.tapgate.terminal.store.TerminalsOnDatabase.FAST_LINE;
import static org.tapgate.terminal.store.TerminalsOnDatabase.LOUNGE;
import static org.tapgate.terminal.store.TerminalsOnDatabase.NOW;
import static org.tapgate.terminal.store.TerminalsOnDatabase.at;
import static org.tapgate.terminal.store.TerminalsOnDatabase.sealed;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.PairingCode;
import org.tapgate.terminal.PairingOffer;
import org.tapgate.terminal.PairingState;
import org.tapgate.terminal.RegisteredKey;
import org.tapgate.terminal.SealedCode;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalKey;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.WrongCode;

class JdbcPairingsTest {

    private static final SerialNumber SN_1 = new SerialNumber("SN-1");

    private static final SealedCode SEALED = sealed("SN-1", CODE);

    private static final TerminalKey KEY = key();

    private static final TerminalKey ANOTHER = key();

    private final TerminalsOnDatabase terminals = new TerminalsOnDatabase();

    @Test
    void knowsWhereATerminalStands() {
        var terminal = terminals.added("SN-1");
        assertThat(state("SN-1")).contains(new PairingState(TerminalStatus.NOT_PAIRED, Optional.empty()));
        assertThat(state("SN-2")).isEmpty();

        var offer = PairingOffer.of(SEALED, NOW);
        terminals.offer(terminal, offer);
        assertThat(state("SN-1")).contains(new PairingState(TerminalStatus.NOT_PAIRED, Optional.of(offer)));
    }

    @Test
    void replacesACodeByTheNextOneAndForgetsItsWrongCodes() {
        var terminal = terminals.offered("SN-1");
        noteWrong("SN-1", NOW);
        var next = PairingOffer.of(sealed("SN-1", new PairingCode("87654321")), NOW);

        terminals.offer(terminal, next);

        assertThat(state("SN-1").orElseThrow().offer()).contains(next);
        assertThat(claim(SEALED, NOW)).isEmpty();
        assertThat(claim(next.code(), NOW)).isPresent();
    }

    @Test
    void pairsOnceWithACode() {
        var terminal = terminals.offered("SN-1");

        assertThat(claim(SEALED, NOW))
                .contains(new PairedTerminal(terminal.id(), SN_1, LOUNGE, null, KEY.publicKey(), "k1"));
        assertThat(claim(SEALED, NOW)).isEmpty();

        var paired = terminals.found("SN-1");
        assertThat(paired.status()).isEqualTo(TerminalStatus.PAIRED);
        assertThat(paired.pairedAt()).isEqualTo(NOW);
        assertThat(paired.version()).isEqualTo(2);
        assertThat(state("SN-1")).contains(new PairingState(TerminalStatus.PAIRED, Optional.empty()));
    }

    @Test
    void pairsNobodyWithAnExpiredOrCancelledOrWrongCode() {
        terminals.offered("SN-1");
        assertThat(claim(SEALED, NOW.plus(PairingOffer.LIFETIME))).isEmpty();
        assertThat(claim(sealed("SN-1", new PairingCode("12345679")), NOW)).isEmpty();

        for (int wrong = 0; wrong < PairingOffer.WRONG_CODES_THAT_CANCEL; wrong++) {
            noteWrong("SN-1", NOW);
        }
        assertThat(claim(SEALED, NOW)).isEmpty();
        assertThat(terminals.directory().find(SN_1)).isEmpty();
    }

    @Test
    void hasOneWinnerHoweverManyClaimOneCodeAtOnce() throws Exception {
        terminals.offered("SN-1");
        Callable<Boolean> attempt = () -> claim(SEALED, NOW).isPresent();
        var threads = Executors.newFixedThreadPool(16);
        try {
            var outcomes = new ArrayList<Boolean>();
            for (Future<Boolean> outcome : threads.invokeAll(Collections.nCopies(64, attempt))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce(true);
        } finally {
            threads.shutdown();
        }
        assertThat(Database.number(terminals.database, "select count(*) from terminal_key"))
                .isOne();
    }

    @Test
    void countsWrongCodesOfKnownAndUnknownTerminalsAlike() {
        terminals.offered("SN-1");
        noteWrong("SN-1", NOW);
        noteWrong("SN-2", NOW.plusSeconds(1));
        noteWrong("SN-1", NOW.plusSeconds(2));

        assertThat(state("SN-1").orElseThrow().offer().orElseThrow().wrongCodes())
                .isEqualTo(2);
        assertThat(wrongCodes(NOW, 10))
                .containsExactly(
                        new WrongCode(NOW.plusSeconds(2), "192.0.2.1"), new WrongCode(NOW.plusSeconds(1), "192.0.2.1"));
        assertThat(wrongCodes(NOW.minusSeconds(1), 1)).hasSize(1);
    }

    @Test
    void forgetsWrongCodesAfterAWhile() {
        noteWrong("SN-1", NOW);
        noteWrong("SN-1", NOW.plus(Duration.ofHours(2)));

        assertThat(Database.number(terminals.database, "select count(*) from wrong_pairing_code"))
                .isOne();
    }

    @Test
    void remembersEveryKeyThatWasEverRegistered() {
        terminals.offered("SN-1");
        claim(SEALED, NOW);
        var first = terminals.pairing(pairings -> pairings.keysSince(0));
        unpair();
        offerAndClaim(ANOTHER);

        assertThat(first).containsExactly(RegisteredKey.of(SN_1, KEY));
        assertThat(terminals.<List<RegisteredKey>>pairing(pairings -> pairings.keysSince(0)))
                .containsExactly(RegisteredKey.of(SN_1, KEY), RegisteredKey.of(SN_1, ANOTHER));
    }

    @Test
    void isFollowedByTheDirectoriesOfAllNodes() {
        var terminal = terminals.offered("SN-1");
        var otherNode = terminals.directory();
        assertThat(otherNode.find(SN_1)).isEmpty();
        assertThat(terminals.directory.find(SN_1)).isEmpty();

        claim(SEALED, NOW);
        assertThat(terminals.directory.keyOf(SN_1)).contains(KEY.publicKey());
        assertThat(terminals.directory.find(SN_1).orElseThrow().offlineKeyId()).isEqualTo("k1");
        assertThat(otherNode.keyOf(SN_1)).isEmpty();
        otherNode.refresh();
        assertThat(otherNode.keyOf(SN_1)).contains(KEY.publicKey());

        terminals.managing(register -> register.replace(terminal.id(), at(FAST_LINE), NOW));
        assertThat(terminals.directory.find(SN_1).orElseThrow().locationId()).isEqualTo(FAST_LINE);

        unpair();
        assertThat(terminals.directory.find(SN_1)).isEmpty();
        offerAndClaim(ANOTHER);
        otherNode.refresh();
        assertThat(otherNode.keyOf(SN_1)).contains(ANOTHER.publicKey());
        assertThat(otherNode.keys())
                .usingRecursiveComparison()
                .isEqualTo(terminals.directory().keys());
    }

    @Test
    void usesATokenOnce() {
        var used = new JdbcUsedTokens(new Sql(terminals.database));
        var later = NOW.plusSeconds(360);

        assertThat(used.use(SN_1, "jti\u0000'", later)).isTrue();
        assertThat(used.use(SN_1, "jti\u0000'", later)).isFalse();
        assertThat(used.use(new SerialNumber("SN-2"), "jti\u0000'", later)).isTrue();
        assertThat(used.forgetRefusedBefore(later.minusMillis(1))).isZero();
        assertThat(used.forgetRefusedBefore(later)).isEqualTo(2);
    }

    private Optional<PairingState> state(String serialNumber) {
        return terminals.pairing(pairings -> pairings.state(new SerialNumber(serialNumber)));
    }

    private Optional<PairedTerminal> claim(SealedCode code, Instant now) {
        return terminals.pairing(pairings -> pairings.claim(SN_1, code, KEY, "k1", now));
    }

    private void offerAndClaim(TerminalKey key) {
        terminals.offer(terminals.found("SN-1"), PairingOffer.of(SEALED, NOW));
        terminals.pairing(pairings -> pairings.claim(SN_1, SEALED, key, "k1", NOW));
    }

    private void unpair() {
        var id = terminals.found("SN-1").id();
        terminals.managing(register -> register.retire(id, TerminalStatus.NOT_PAIRED, NOW));
    }

    private void noteWrong(String serialNumber, Instant at) {
        terminals.pairing(pairings -> {
            pairings.inLine();
            pairings.noteWrongCode(new SerialNumber(serialNumber), new WrongCode(at, "192.0.2.1"));
            return Ids.next();
        });
    }

    private List<WrongCode> wrongCodes(Instant since, int most) {
        return terminals.pairing(pairings -> pairings.wrongCodes(since, most));
    }

    private static TerminalKey key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return TerminalKey.fromDer(generator.generateKeyPair().getPublic().getEncoded())
                    .orElseThrow();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
