package org.tapgate.intent;

import static org.tapgate.intent.IntentEvent.CANCEL;
import static org.tapgate.intent.IntentEvent.CANCEL_AT_DEVICE;
import static org.tapgate.intent.IntentEvent.EXPIRE;
import static org.tapgate.intent.IntentEvent.FAIL;
import static org.tapgate.intent.IntentEvent.FETCH;
import static org.tapgate.intent.IntentEvent.HOST_ANSWER;
import static org.tapgate.intent.IntentEvent.NO_ANSWER;
import static org.tapgate.intent.IntentEvent.PROCESS;
import static org.tapgate.intent.IntentEvent.REQUEST_CANCEL;
import static org.tapgate.intent.IntentEvent.RESOLVE_DONE;
import static org.tapgate.intent.IntentEvent.RESOLVE_NOT_DONE;
import static org.tapgate.intent.IntentRule.begins;
import static org.tapgate.intent.IntentRule.moves;
import static org.tapgate.intent.IntentRule.notes;
import static org.tapgate.intent.IntentRule.refuses;
import static org.tapgate.intent.IntentRule.rests;
import static org.tapgate.intent.IntentState.ABANDONED;
import static org.tapgate.intent.IntentState.CANCELED;
import static org.tapgate.intent.IntentState.ERROR;
import static org.tapgate.intent.IntentState.FINISHED;
import static org.tapgate.intent.IntentState.ON_TERMINAL;
import static org.tapgate.intent.IntentState.OPEN;
import static org.tapgate.intent.IntentState.PROCESSING;

import java.util.List;
import java.util.Set;

/**
 * The life of a refund intent as data: intents.md section 2. It knows neither PROCESSED nor CONFIRMATION_REQUIRED. R7,
 * R14 and R15 have no row there; they are what P7 without the header, P18 and P20 are for payments.
 */
final class RefundMachine {

    static final IntentMachine MACHINE = new IntentMachine(List.of(
            begins(
                    "R1",
                    "approved payment of this terminal, at most 90 days old; the amount is left and gets reserved"),
            moves("R2", OPEN, FETCH, ON_TERMINAL, "not expired; fetched again, it is the same and nothing happens"),
            moves("R3", OPEN, CANCEL, CANCELED, "against R2 exactly one wins; the reservation is released"),
            moves("R3", OPEN, REQUEST_CANCEL, CANCELED, "against R2 exactly one wins; the reservation is released"),
            moves("R4", OPEN, EXPIRE, ABANDONED, "never_fetched; the reservation is released"),
            moves("R5", ON_TERMINAL, PROCESS, PROCESSING, "starts the time within which the host has to answer"),
            moves("R6", ON_TERMINAL, CANCEL_AT_DEVICE, CANCELED, "at_device; the reservation is released"),
            refuses("R7", Set.of(ON_TERMINAL), Set.of(CANCEL, REQUEST_CANCEL), "only at the terminal"),
            moves("R8", ON_TERMINAL, EXPIRE, ABANDONED, "no_card; the reservation is released"),
            moves("R9", ON_TERMINAL, FAIL, ERROR, "code and detail are kept; the reservation is released"),
            moves("R10", PROCESSING, HOST_ANSWER, FINISHED, "approved: refunded; rejected: released"),
            moves("R11", PROCESSING, FAIL, ERROR, "only where no money has moved; the reservation is released"),
            notes("R12", Set.of(PROCESSING), Set.of(NO_ANSWER), "a case to look at; the reservation is kept"),
            moves("R13", PROCESSING, RESOLVE_DONE, FINISHED, "with evidence, audited"),
            moves("R13", PROCESSING, RESOLVE_NOT_DONE, ERROR, "with evidence, audited; the reservation is released"),
            rests(
                    "R14",
                    Set.of(FINISHED, CANCELED, ERROR, ABANDONED),
                    "a final state stays; the same event again is answered alike"),
            notes(
                    "R15",
                    Set.of(CANCELED, ABANDONED, ERROR),
                    Set.of(HOST_ANSWER),
                    "a late result: a case to look at and an event")));

    private RefundMachine() {}
}
