package org.tapgate.terminal.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.platform.Log;
import org.tapgate.terminal.KeyFault;
import org.tapgate.terminal.KeyJudgement;
import org.tapgate.terminal.KeyJudgement.Accepted;
import org.tapgate.terminal.KeyJudgement.Refused;
import org.tapgate.terminal.KeyRules;
import org.tapgate.terminal.KnownKeys;
import org.tapgate.terminal.OfflineKeys;
import org.tapgate.terminal.PairingAttempt;
import org.tapgate.terminal.PairingOutcome;
import org.tapgate.terminal.PairingOutcome.AlreadyPaired;
import org.tapgate.terminal.PairingOutcome.Failed;
import org.tapgate.terminal.PairingOutcome.InvalidPublicKey;
import org.tapgate.terminal.PairingOutcome.Paired;
import org.tapgate.terminal.PairingOutcome.Throttled;
import org.tapgate.terminal.PairingPepper;
import org.tapgate.terminal.PairingRules;
import org.tapgate.terminal.Pairings;
import org.tapgate.terminal.RegisteredKeys;
import org.tapgate.terminal.SealedCode;
import org.tapgate.terminal.TerminalDirectory;
import org.tapgate.terminal.TerminalKey;
import org.tapgate.terminal.WrongCode;
import org.tapgate.terminal.WrongCodeBudget;

/** Pairs terminals. One transaction; a failed attempt is committed too, since it counts. */
@Stateless
public class TerminalPairing {

    private static final Log LOG = Log.of(TerminalPairing.class);

    @Inject
    private Pairings pairings;

    @Inject
    private TerminalDirectory directory;

    @Inject
    private WrongCodeBudget budget;

    @Inject
    private PairingPepper pepper;

    @Inject
    private OfflineKeys offlineKeys;

    @Inject
    private TerminalNews news;

    @Inject
    private InstantSource time;

    /** One attempt of a terminal to be paired. Neither answer nor duration tells whether its serial number is known. */
    @NoPermissionNeeded("a terminal has no key before it is paired; the code proves that an operator sent it")
    public PairingOutcome pair(PairingAttempt attempt) {
        var outcome = judgeKey(attempt, time.instant());
        LOG.info(
                "Pairing attempted",
                Map.of(
                        "terminal", attempt.serialNumber().value(),
                        "outcome", outcome.getClass().getSimpleName()));
        return outcome;
    }

    /** What can be refused without waiting in line is. */
    private PairingOutcome judgeKey(PairingAttempt attempt, Instant now) {
        var wait = waitOf(attempt, now);
        if (wait.isPresent()) {
            return new Throttled(wait.get());
        }
        var known = directory.keys();
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
        var paired = pairings.claim(attempt.serialNumber(), sealed, key, now);
        if (paired.isEmpty()) {
            return new AlreadyPaired();
        }
        news.paired(paired.get(), now);
        return new Paired(attempt.serialNumber(), offlineKeys.wrap(attempt.serialNumber(), key));
    }

    private Optional<Duration> waitOf(PairingAttempt attempt, Instant now) {
        var recent = pairings.wrongCodes(now.minus(WrongCodeBudget.WINDOW), budget.most());
        return budget.waitOf(attempt.address(), recent, now);
    }

    private static KeyFault faultOf(KeyJudgement judgement) {
        return ((Refused) judgement).fault();
    }
}
