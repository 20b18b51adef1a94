package org.tapgate.intent;

import static org.tapgate.intent.IntentEvent.ACKNOWLEDGE_CANCEL;
import static org.tapgate.intent.IntentEvent.CANCEL;
import static org.tapgate.intent.IntentEvent.CANCEL_AT_DEVICE;
import static org.tapgate.intent.IntentEvent.CLOSE;
import static org.tapgate.intent.IntentEvent.EXPIRE;
import static org.tapgate.intent.IntentEvent.FAIL;
import static org.tapgate.intent.IntentEvent.FETCH;
import static org.tapgate.intent.IntentEvent.FINISH;
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
import static org.tapgate.intent.IntentState.CONFIRMATION_REQUIRED;
import static org.tapgate.intent.IntentState.ERROR;
import static org.tapgate.intent.IntentState.FINISHED;
import static org.tapgate.intent.IntentState.ON_TERMINAL;
import static org.tapgate.intent.IntentState.OPEN;
import static org.tapgate.intent.IntentState.PROCESSED;
import static org.tapgate.intent.IntentState.PROCESSING;

import java.util.List;
import java.util.Set;

/** The life of a payment intent as data: intents.md section 1. */
final class PaymentMachine {

    private static final Set<IntentState> MONEY_MAY_MOVE = Set.of(PROCESSING, PROCESSED);

    private static final Set<IntentState> ENDED = Set.of(FINISHED, CONFIRMATION_REQUIRED, CANCELED, ERROR, ABANDONED);

    static final IntentMachine MACHINE = new IntentMachine(List.of(
            begins("P1", "the terminal exists, is the caller's, is in mode PDV and holds no live intent"),
            moves("P2", OPEN, FETCH, ON_TERMINAL, "not expired; fetched again, it is the same and nothing happens"),
            moves("P3", OPEN, CANCEL, CANCELED, "against P2 exactly one wins"),
            moves("P3", OPEN, REQUEST_CANCEL, CANCELED, "against P2 exactly one wins"),
            moves("P4", OPEN, EXPIRE, ABANDONED, "its time is over; never_fetched"),
            moves("P5", ON_TERMINAL, PROCESS, PROCESSING, "starts the time within which the host has to answer"),
            moves("P6", ON_TERMINAL, CANCEL_AT_DEVICE, CANCELED, "at_device"),
            refuses("P7", Set.of(ON_TERMINAL), Set.of(CANCEL), "the terminal has it; a cancel can be requested"),
            notes("P7", Set.of(ON_TERMINAL), Set.of(REQUEST_CANCEL), "x-allow-cancelable-status: at_terminal"),
            moves("P8", ON_TERMINAL, ACKNOWLEDGE_CANCEL, CANCELED, "only after P7; if P5 came first it was too late"),
            moves("P9", ON_TERMINAL, EXPIRE, ABANDONED, "its time is over; no_card; never after P5"),
            moves("P10", ON_TERMINAL, FAIL, ERROR, "code and detail are kept"),
            moves("P11", PROCESSING, HOST_ANSWER, PROCESSED, "payment and outcome in the same transaction"),
            moves("P12", PROCESSING, FAIL, ERROR, "only where no money is held"),
            moves("P13", PROCESSING, NO_ANSWER, CONFIRMATION_REQUIRED, "the outcome is unknown"),
            moves("P14", PROCESSED, FINISH, FINISHED, "the outcome stays a field of its own"),
            moves("P15", PROCESSED, CLOSE, FINISHED, "the outcome is known"),
            refuses("P16", MONEY_MAY_MOVE, Set.of(CANCEL, REQUEST_CANCEL, CANCEL_AT_DEVICE), "money may be moving"),
            refuses("P17", MONEY_MAY_MOVE, Set.of(EXPIRE), "never abandoned while money may move"),
            rests("P18", ENDED, "a final state stays; the same event again is answered alike"),
            notes(
                    "P19",
                    Set.of(CONFIRMATION_REQUIRED),
                    Set.of(RESOLVE_DONE, RESOLVE_NOT_DONE, HOST_ANSWER),
                    "one resolution, once: by a person with evidence, or by the host's late answer"),
            notes(
                    "P20",
                    Set.of(CANCELED, ABANDONED, ERROR),
                    Set.of(HOST_ANSWER),
                    "a late result: a case to look at and an event")));

    private PaymentMachine() {}
}
