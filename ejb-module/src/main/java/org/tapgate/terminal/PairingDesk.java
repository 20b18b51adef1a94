package org.tapgate.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapgate.terminal.KeyJudgement.Accepted;
import org.tapgate.terminal.KeyJudgement.Refused;
import org.tapgate.terminal.PairingOutcome.AlreadyPaired;
import org.tapgate.terminal.PairingOutcome.Failed;
import org.tapgate.terminal.PairingOutcome.InvalidPublicKey;
import org.tapgate.terminal.PairingOutcome.Paired;
import org.tapgate.terminal.PairingOutcome.Throttled;

/**
 * The way of one pairing attempt: throttle, key, line, code, claim (access-control.md section 8).
 *
 * @param pairings what is stored
 * @param knownKeys the registered keys that this node has in memory
 * @param budget how many wrong codes are borne
 * @param pepper seals codes
 * @param offlineKeys what a paired terminal gets
 */
public record PairingDesk(
        Pairings pairings,
        Supplier<KnownKeys> knownKeys,
        WrongCodeBudget budget,
        PairingPepper pepper,
        OfflineKeys offlineKeys) {

    /** One attempt; what can be refused without waiting in line is. Runs in a transaction, to be committed in any case. */
    public PairingOutcome pair(PairingAttempt attempt, Instant now) {
        var wait = waitOf(attempt, now);
        if (wait.isPresent()) {
            return new Throttled(wait.get());
        }
        var known = knownKeys.get();
        var judgement = KeyRules.judge(attempt.publicKey(), attempt.serialNumber(), known.keys());
        return judgement instanceof Accepted accepted
                ? claimInLine(attempt, accepted.key(), known, now)
                : new InvalidPublicKey(faultOf(judgement));
    }

    private PairingOutcome claimInLine(PairingAttempt attempt, TerminalKey key, KnownKeys known, Instant now) {
        pairings.inLine();
        var wait = waitOf(attempt, now);
        if (wait.isPresent()) {
            return new Throttled(wait.get());
        }
        var repeated = repeats(attempt, known);
        if (repeated.isPresent()) {
            return new InvalidPublicKey(repeated.get());
        }
        var sealed = pepper.seal(attempt.serialNumber(), attempt.code());
        return switch (PairingRules.judge(pairings.state(attempt.serialNumber()), sealed, now)) {
            case ALREADY_PAIRED -> new AlreadyPaired();
            case FAILS -> fail(attempt, now);
            case WINS -> win(attempt, sealed, key, now);
        };
    }

    /** Keys that were registered since this node last looked; nearly always none. */
    private Optional<KeyFault> repeats(PairingAttempt attempt, KnownKeys known) {
        var newer = pairings.keysSince(known.change());
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        var judgement = KeyRules.judge(
                attempt.publicKey(),
                attempt.serialNumber(),
                RegisteredKeys.none().with(newer));
        return judgement instanceof Refused refused ? Optional.of(refused.fault()) : Optional.empty();
    }

    private PairingOutcome fail(PairingAttempt attempt, Instant now) {
        pairings.noteWrongCode(attempt.serialNumber(), new WrongCode(now, attempt.address()));
        return new Failed();
    }

    private PairingOutcome win(PairingAttempt attempt, SealedCode sealed, TerminalKey key, Instant now) {
        var paired = pairings.claim(attempt.serialNumber(), sealed, key, offlineKeys.keyId(), now);
        if (paired.isEmpty()) {
            return new AlreadyPaired();
        }
        return new Paired(paired.get(), now, offlineKeys.wrap(attempt.serialNumber(), key));
    }

    private Optional<Duration> waitOf(PairingAttempt attempt, Instant now) {
        var recent = pairings.wrongCodes(now.minus(WrongCodeBudget.WINDOW), budget.most());
        return budget.waitOf(attempt.address(), recent, now);
    }

    private static KeyFault faultOf(KeyJudgement judgement) {
        return ((Refused) judgement).fault();
    }
}
