package org.tapgate.order.gateway;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.AcquirerAnswer.NotReached;
import org.tapgate.order.CardToken;
import org.tapgate.order.DayTotals;
import org.tapgate.order.HostSaid;
import org.tapgate.order.MessageKind;
import org.tapgate.order.Reconciliation;
import org.tapgate.order.Reconciliation.Verdict;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.SentMessage;
import org.tapgate.order.SentMessages;
import org.tapgate.order.iso8583.DataElement;
import org.tapgate.order.iso8583.HostLink;
import org.tapgate.order.iso8583.HostMessage;
import org.tapgate.order.iso8583.HostReply;
import org.tapgate.platform.Log;

/**
 * An acquirer whose host speaks ISO 8583. Every message but an inquiry is written down before it leaves, so that it is sent
 * again as the same message, by whichever node; and what the host said is kept, so that it is not asked twice.
 */
final class Iso8583Acquirer implements Acquirer {

    private static final Log LOG = Log.of(Iso8583Acquirer.class);

    /** What is to be undone is not there: it never arrived. */
    private static final ResponseCode NOT_FOUND = new ResponseCode("25");

    /** Not permitted: the host has no number for the currency, or no room for the amount. */
    private static final ResponseCode NOT_SUPPORTED = new ResponseCode("57");

    /** The issuer is away, or the host is broken. */
    private static final Set<String> OUTAGES = Set.of("91", "96");

    private static final int MOST_OWED = 50;

    private final SentMessages messages;

    private final HostQuestions questions;

    private final HostLink link;

    private final InstantSource clock;

    Iso8583Acquirer(SentMessages messages, HostQuestions questions, HostLink link, InstantSource clock) {
        this.messages = messages;
        this.questions = questions;
        this.link = link;
        this.clock = clock;
    }

    @Override
    public AcquirerAnswer accountStatusInquiry(Pan card) {
        var reply = link.ask(questions.inquiry(messages.nextTraceNumber(), clock.instant(), card));
        if (reply instanceof HostReply.Answered answer) {
            return HostAnswers.said(answer.message()).map(HostSaid::toAnswer).orElseGet(NoAnswer::new);
        }
        return reply instanceof HostReply.NotSent ? new NotReached() : new NoAnswer();
    }

    /** The host names the card in its answer to an inquiry. */
    @Override
    public AcquirerAnswer keepCard(Pan card) {
        return accountStatusInquiry(card);
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, Pan card, Money amount) {
        return tell(reference, MessageKind.AUTHORIZATION, amount, message -> questions.authorization(message, card));
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, CardToken card, Money amount) {
        return tell(reference, MessageKind.AUTHORIZATION, amount, message -> questions.authorization(message, card));
    }

    @Override
    public AcquirerAnswer capture(UUID reference, String authorization, Money amount) {
        return tell(reference, MessageKind.CAPTURE, amount, message -> questions.capture(message, authorization));
    }

    @Override
    public AcquirerAnswer voidAuthorization(UUID reference, String authorization) {
        return messages.named(authorization)
                .map(hold -> tell(
                        reference,
                        MessageKind.VOID,
                        hold.amount(),
                        message -> questions.voiding(message, authorization)))
                .orElseGet(() -> new Answered(NOT_FOUND, null));
    }

    @Override
    public AcquirerAnswer refund(UUID reference, String capture, Money amount) {
        return tell(reference, MessageKind.REFUND, amount, message -> questions.refund(message, capture));
    }

    /** What was never written down never left, and needs no reversal. */
    @Override
    public AcquirerAnswer reverse(UUID reference) {
        return messages.first(reference).map(this::reverse).orElseGet(() -> new Answered(ResponseCode.APPROVED, null));
    }

    private AcquirerAnswer reverse(SentMessage original) {
        return tell(
                original.reference(),
                MessageKind.REVERSAL,
                original.amount(),
                reversal -> questions.reversal(reversal, original));
    }

    @Override
    public Optional<AcquirerAnswer> answerTo(UUID reference) {
        return messages.first(reference).flatMap(SentMessage::answer).map(HostSaid::toAnswer);
    }

    private AcquirerAnswer tell(
            UUID reference, MessageKind kind, Money amount, Function<SentMessage, HostMessage> question) {
        if (!questions.canSay(amount)) {
            return new Answered(NOT_SUPPORTED, null);
        }
        var message = messages.sending(reference, kind, amount, clock.instant());
        return message.answer().map(HostSaid::toAnswer).orElseGet(() -> send(message, question.apply(message)));
    }

    private AcquirerAnswer send(SentMessage message, HostMessage question) {
        var reply = link.ask(question);
        if (reply instanceof HostReply.Answered answer) {
            var said = HostAnswers.said(answer.message()).filter(it -> keep(message, it));
            return said.map(HostSaid::toAnswer).orElseGet(NoAnswer::new);
        }
        return reply instanceof HostReply.NotSent && !message.isRepetition() ? new NotReached() : new NoAnswer();
    }

    /**
     * Keeps a decision; what is none is no answer, and is repeated. To an authorization it is a refusal, but only the first
     * time: to a repetition it tells nothing of what came of the first, which is to be reversed.
     */
    private boolean keep(SentMessage message, HostSaid said) {
        boolean decided = isDecision(message, said);
        if (decided) {
            messages.answered(message, said, clock.instant());
        } else {
            LOG.warn(
                    "The host did not decide",
                    Map.of(
                            "reference",
                            message.reference(),
                            "kind",
                            message.kind(),
                            "code",
                            said.code().value()));
        }
        return decided || (message.kind() == MessageKind.AUTHORIZATION && !message.isRepetition());
    }

    /** A reversal is repeated until it is done, whatever the host has against it. */
    private static boolean isDecision(SentMessage message, HostSaid said) {
        boolean outage = OUTAGES.contains(said.code().value());
        return switch (message.kind()) {
            case AUTHORIZATION -> said.isDecision() && !(outage && message.isRepetition());
            case CAPTURE, VOID, REFUND -> said.isDecision() && !outage;
            case REVERSAL -> said.isYes() || said.code().equals(NOT_FOUND);
        };
    }

    /** Takes an answer that came when nobody waited for it any longer. */
    void takeLate(HostMessage answer) {
        var traceNumber = answer.get(DataElement.TRACE_NUMBER);
        var transmittedAt = answer.get(DataElement.TRANSMITTED_AT);
        HostAnswers.said(answer)
                .filter(said -> said.isDecision() && traceNumber.isPresent() && transmittedAt.isPresent())
                .flatMap(said -> messages.answeredLate(
                        Integer.parseInt(traceNumber.get()), transmittedAt.get(), said, clock.instant()))
                .ifPresent(reference ->
                        LOG.warn("The host approved what was reversed meanwhile", Map.of("reference", reference)));
    }

    /** Sends the reversals that are owed once more. */
    void sendOwed() {
        for (var reversal : messages.takeOwed(clock.instant(), MOST_OWED)) {
            messages.first(reversal.reference())
                    .ifPresent(original -> send(reversal, questions.reversal(reversal, original)));
        }
    }

    @Override
    public List<Reconciliation> reconcile(LocalDate day) {
        return messages.totals(day).stream().map(ours -> compare(day, ours)).toList();
    }

    private Reconciliation compare(LocalDate day, DayTotals ours) {
        var reply = link.ask(questions.reconciliation(messages.nextTraceNumber(), clock.instant(), day, ours));
        return reply instanceof HostReply.Answered answer
                ? HostTotals.compared(ours, answer.message())
                : new Reconciliation(ours, null, Verdict.NO_ANSWER);
    }
}
