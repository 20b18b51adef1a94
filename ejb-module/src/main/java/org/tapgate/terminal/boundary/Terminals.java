package org.tapgate.terminal.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.terminal.OfferedCode;
import org.tapgate.terminal.PairingCode;
import org.tapgate.terminal.PairingOffer;
import org.tapgate.terminal.PairingPepper;
import org.tapgate.terminal.Pairings;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDraft;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.TerminalRefusal;
import org.tapgate.terminal.TerminalRegister;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.TerminalStep;

/** What people and applications do with terminals. */
@Stateless
public class Terminals {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private TerminalRegister register;

    @Inject
    private TerminalInput input;

    @Inject
    private Pairings pairings;

    @Inject
    private PairingPepper pepper;

    @Inject
    private CurrentCaller current;

    @Inject
    private TerminalNews news;

    @Inject
    private InstantSource time;

    /** A page of those that the caller sees. */
    @Requires(Permission.TERMINAL_VIEW)
    public Page<Terminal> page(TerminalFilter filter, PageRequest page) {
        return register.page(filter, scope(Permission.TERMINAL_VIEW), page);
    }

    /** One that the caller sees. */
    @Requires(Permission.TERMINAL_VIEW)
    public Optional<Terminal> find(SerialNumber serialNumber) {
        return register.find(serialNumber, scope(Permission.TERMINAL_VIEW));
    }

    /** Adds a terminal. */
    @Requires(Permission.TERMINAL_EDIT)
    public WriteOutcome<Terminal> add(TerminalDraft draft) {
        var scope = scope(Permission.TERMINAL_EDIT);
        var wanted = input.completed(draft.details(), scope);
        var faults = input.faults(draft.faults(), wanted, scope);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        return register.add(Ids.next(), new SerialNumber(draft.serialNumber()), wanted, time.instant())
                .map(added -> noted("terminal.created", added))
                .orElseGet(() -> new Refused<>(TerminalRefusal.SERIAL_NUMBER_TAKEN));
    }

    /**
     * Replaces what is known of a terminal; its serial number stays.
     *
     * @param seen the version that the change was made from
     */
    @Requires(Permission.TERMINAL_EDIT)
    public WriteOutcome<Terminal> replace(SerialNumber serialNumber, long seen, TerminalDraft draft) {
        var scope = scope(Permission.TERMINAL_EDIT);
        return locked(serialNumber, scope, Optional.of(seen), stored -> {
            var wanted = input.completed(draft.details(), scope);
            var faults = input.faults(draft.faultsAsChangeOf(serialNumber), wanted, scope);
            return faults.isEmpty()
                    ? noted("terminal.changed", register.replace(stored.id(), wanted, time.instant()))
                    : new Invalid<>(faults);
        });
    }

    /**
     * Takes a terminal out and revokes its key.
     *
     * @param seen the version that was looked at; empty to take out whatever is there
     */
    @Requires(Permission.TERMINAL_DELETE)
    public WriteOutcome<Terminal> remove(SerialNumber serialNumber, Optional<Long> seen) {
        return locked(
                serialNumber,
                scope(Permission.TERMINAL_DELETE),
                seen,
                stored -> noted(
                        "terminal.deleted", register.retire(stored.id(), TerminalStatus.DELETED, time.instant())));
    }

    /** Offers a pairing code, in place of a former one. It is shown this once. */
    @Requires(Permission.PAIRING_CODE_ISSUE)
    public WriteOutcome<OfferedCode> offerCode(SerialNumber serialNumber) {
        return locked(serialNumber, scope(Permission.PAIRING_CODE_ISSUE), Optional.empty(), stored -> {
            if (TerminalStep.OFFER_CODE.from(stored.status()).isEmpty()) {
                return new Refused<>(TerminalRefusal.ALREADY_PAIRED);
            }
            var code = PairingCode.random(RANDOM);
            var offer = PairingOffer.of(pepper.seal(serialNumber, code), time.instant());
            pairings.offer(stored.id(), offer);
            news.note("pairing_code.offered", stored);
            return new Written<>(new OfferedCode(code, offer.expiresAt()));
        });
    }

    /** Revokes the key of a terminal; it can be paired again. */
    @Requires(Permission.TERMINAL_UNPAIR)
    public WriteOutcome<Terminal> unpair(SerialNumber serialNumber) {
        return locked(serialNumber, scope(Permission.TERMINAL_UNPAIR), Optional.empty(), stored -> {
            var next = TerminalStep.UNPAIR.from(stored.status());
            if (next.isEmpty()) {
                return new Refused<>(TerminalRefusal.NOT_PAIRED);
            }
            var now = time.instant();
            var unpaired = register.retire(stored.id(), next.get(), now);
            news.unpaired(unpaired, now);
            return new Written<>(unpaired);
        });
    }

    private <T> WriteOutcome<T> locked(
            SerialNumber serialNumber,
            DataScope scope,
            Optional<Long> seen,
            Function<Terminal, WriteOutcome<T>> change) {
        var stored = register.lock(serialNumber, scope);
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        return WriteOutcome.unlessStale(seen, stored.get().version(), () -> change.apply(stored.get()));
    }

    private WriteOutcome<Terminal> noted(String action, Terminal terminal) {
        news.note(action, terminal);
        return new Written<>(terminal);
    }

    private DataScope scope(Permission permission) {
        return current.get().scopeFor(permission);
    }
}
