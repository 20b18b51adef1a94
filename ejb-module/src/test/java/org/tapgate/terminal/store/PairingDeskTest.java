package org.tapgate.terminal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.terminal.store.TerminalsOnDatabase.CODE;
import static org.tapgate.terminal.store.TerminalsOnDatabase.NOW;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tapgate.platform.Database;
import org.tapgate.terminal.KeyFault;
import org.tapgate.terminal.PairingAttempt;
import org.tapgate.terminal.PairingCode;
import org.tapgate.terminal.PairingOffer;
import org.tapgate.terminal.PairingOutcome;
import org.tapgate.terminal.PairingOutcome.AlreadyPaired;
import org.tapgate.terminal.PairingOutcome.Failed;
import org.tapgate.terminal.PairingOutcome.InvalidPublicKey;
import org.tapgate.terminal.PairingOutcome.Paired;
import org.tapgate.terminal.PairingOutcome.Throttled;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalKey;
import org.tapgate.terminal.TerminalStatus;

/** The whole way of a pairing attempt, on the real tables. */
class PairingDeskTest {

    private static final PairingCode WRONG = new PairingCode("00000000");

    private static final KeyPair KEY = key();

    private static final String ADDRESS = "192.0.2.1";

    private final TerminalsOnDatabase terminals = new TerminalsOnDatabase();

    @Test
    void pairsATerminalOnceAndDeclinesItFromThenOn() {
        terminals.offered("SN-1");

        assertThat(pair("SN-1", CODE)).isInstanceOf(Paired.class);
        assertThat(terminals.directory.keyOf(new SerialNumber("SN-1"))).contains(publicKey(KEY));
        assertThat(pair("SN-1", CODE, key())).isInstanceOf(AlreadyPaired.class);
        assertThat(pair("SN-1", WRONG, key())).isInstanceOf(AlreadyPaired.class);
    }

    @Test
    void answersAlikeForAnUnknownTerminalAndForAWrongAnExpiredACancelledAndAUsedCode() {
        terminals.added("NO-CODE");
        terminals.offered("WRONG");
        terminals.offer(terminals.added("EXPIRED"), offer("EXPIRED", NOW.minus(PairingOffer.LIFETIME)));
        usedUp();

        assertThat(List.of(
                        pair("UNKNOWN", CODE),
                        pair("NO-CODE", CODE),
                        pair("WRONG", WRONG),
                        pair("EXPIRED", CODE),
                        pair("USED", CODE)))
                .allMatch(new Failed()::equals);
    }

    @Test
    void cancelsACodeAfterFiveWrongOnesUntilTheNextIsOffered() {
        var terminal = terminals.offered("SN-1");
        for (int wrong = 0; wrong < PairingOffer.WRONG_CODES_THAT_CANCEL; wrong++) {
            assertThat(pair("SN-1", WRONG)).isInstanceOf(Failed.class);
        }
        assertThat(pair("SN-1", CODE)).isInstanceOf(Failed.class);

        terminals.offer(terminal, offer("SN-1", NOW));
        assertThat(pair("SN-1", CODE)).isInstanceOf(Paired.class);
    }

    @Test
    void takesTheCodeAfterFourWrongOnes() {
        terminals.offered("SN-1");
        for (int wrong = 1; wrong < PairingOffer.WRONG_CODES_THAT_CANCEL; wrong++) {
            pair("SN-1", WRONG);
        }
        assertThat(pair("SN-1", CODE)).isInstanceOf(Paired.class);
    }

    @Test
    void listensToNobodyForAMinuteAfterTooManyWrongCodes() {
        terminals.offered("SN-1");
        for (int wrong = 0; wrong < TerminalsOnDatabase.WRONG_CODES_A_MINUTE; wrong++) {
            assertThat(pair("UNKNOWN-" + wrong, WRONG)).isInstanceOf(Failed.class);
        }
        assertThat(pair("SN-1", CODE)).isEqualTo(new Throttled(Duration.ofMinutes(1)));
        assertThat(pair("SN-1", CODE, KEY, "198.51.100.7", NOW)).isInstanceOf(Throttled.class);
        assertThat(pair("SN-1", CODE, KEY, ADDRESS, NOW.plusSeconds(60))).isInstanceOf(Paired.class);
    }

    @Test
    void doesNotUseUpTheCodeForAKeyThatItRefuses() {
        terminals.offered("SN-1");
        var attempt = new PairingAttempt(new SerialNumber("SN-1"), CODE, "no key", ADDRESS);

        assertThat(terminals.<PairingOutcome>pairingAtDesk(desk -> desk.pair(attempt, NOW)))
                .isEqualTo(new InvalidPublicKey(KeyFault.MALFORMED));
        assertThat(pair("SN-1", CODE)).isInstanceOf(Paired.class);
    }

    @Test
    void refusesTheKeyOfATerminalThatThisNodeHasNotHeardOf() {
        terminals.offered("SN-1");
        terminals.offered("SN-2");
        terminals.directory.refresh();
        terminals.pairing(pairings -> pairings.claim(
                new SerialNumber("SN-1"),
                TerminalsOnDatabase.sealed("SN-1", CODE),
                TerminalKey.fromDer(KEY.getPublic().getEncoded()).orElseThrow(),
                "k1",
                NOW));

        assertThat(pair("SN-2", CODE)).isEqualTo(new InvalidPublicKey(KeyFault.NOT_UNIQUE));
        assertThat(pair("SN-2", CODE, key())).isInstanceOf(Paired.class);
    }

    @Test
    void letsNobodyGuessInParallel() throws Exception {
        terminals.offered("SN-1");
        Callable<PairingOutcome> guess = () -> pair("SN-1", WRONG);
        var threads = Executors.newFixedThreadPool(16);
        try {
            var outcomes = new ArrayList<PairingOutcome>();
            for (Future<PairingOutcome> outcome : threads.invokeAll(Collections.nCopies(32, guess))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).filteredOn(Failed.class::isInstance).hasSize(TerminalsOnDatabase.WRONG_CODES_A_MINUTE);
            assertThat(outcomes).filteredOn(Throttled.class::isInstance).hasSize(12);
        } finally {
            threads.shutdown();
        }
        assertThat(Database.number(terminals.database, "select wrong_codes from pairing_offer"))
                .isEqualTo(TerminalsOnDatabase.WRONG_CODES_A_MINUTE);
    }

    private void usedUp() {
        var terminal = terminals.offered("USED");
        pair("USED", CODE, key());
        terminals.managing(register -> register.retire(terminal.id(), TerminalStatus.NOT_PAIRED, NOW));
    }

    private PairingOutcome pair(String serialNumber, PairingCode code) {
        return pair(serialNumber, code, KEY);
    }

    private PairingOutcome pair(String serialNumber, PairingCode code, KeyPair key) {
        return pair(serialNumber, code, key, ADDRESS, NOW);
    }

    private PairingOutcome pair(String serialNumber, PairingCode code, KeyPair key, String address, Instant now) {
        var text = Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
        var attempt = new PairingAttempt(new SerialNumber(serialNumber), code, text, address);
        return terminals.pairingAtDesk(desk -> desk.pair(attempt, now));
    }

    private static PairingOffer offer(String serialNumber, Instant now) {
        return PairingOffer.of(TerminalsOnDatabase.sealed(serialNumber, CODE), now);
    }

    private static RSAPublicKey publicKey(KeyPair pair) {
        return (RSAPublicKey) pair.getPublic();
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
