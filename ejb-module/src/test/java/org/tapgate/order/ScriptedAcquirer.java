package org.tapgate.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.AcquirerAnswer.NotReached;

/**
 * Answers inquiries and authorizations with the given codes, one after the other, and approves everything else unless it
 * is away. An empty code is silence after an amount was held, {@code -} a message that never left. It keeps books of its
 * own, and remembers what it was asked.
 */
public final class ScriptedAcquirer implements Acquirer {

    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private final Deque<String> codes;

    /** What is held, by our reference and by its own name alike: these are the same here. */
    private final Map<String, Long> held = new HashMap<>();

    private final Map<String, Long> captured = new HashMap<>();

    /** The authorization of each capture. */
    private final Map<String, String> heldBefore = new HashMap<>();

    private final Map<String, Answered> answers = new HashMap<>();

    private boolean away;

    public ScriptedAcquirer(String... codes) {
        this.codes = new ArrayDeque<>(Arrays.asList(codes));
    }

    /** What it answers next. */
    public synchronized ScriptedAcquirer then(String... more) {
        codes.addAll(Arrays.asList(more));
        return this;
    }

    /** From now on nothing that follows an authorization is answered, though it happens. */
    public synchronized void goAway(boolean gone) {
        away = gone;
    }

    /** What cards are charged for and not yet have paid. */
    public synchronized long held() {
        return held.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What cards have paid and not got back. */
    public synchronized long captured() {
        return captured.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public AcquirerAnswer accountStatusInquiry(Pan card) {
        return next("inquiry", null, 0);
    }

    @Override
    public AcquirerAnswer keepCard(Pan card) {
        asked.add("keep");
        return new Answered(ResponseCode.APPROVED, new Approval(null, null, new CardToken("token")));
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, Pan card, Money amount) {
        return next("authorize " + words(amount), reference, amount.amount());
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, CardToken card, Money amount) {
        return next("authorize " + words(amount) + " by token", reference, amount.amount());
    }

    @Override
    public AcquirerAnswer capture(UUID reference, String authorization, Money amount) {
        return follow("capture " + words(amount), reference, () -> {
            take(held, authorization, amount.amount());
            captured.put(reference.toString(), amount.amount());
            heldBefore.put(reference.toString(), authorization);
        });
    }

    @Override
    public AcquirerAnswer voidAuthorization(UUID reference, String authorization) {
        return follow("void", reference, () -> take(held, authorization, held.get(authorization)));
    }

    @Override
    public AcquirerAnswer refund(UUID reference, String capture, Money amount) {
        return follow("refund " + words(amount), reference, () -> take(captured, capture, amount.amount()));
    }

    /** What it held without saying so it says now, and what it did that followed. */
    @Override
    public synchronized Optional<AcquirerAnswer> answerTo(UUID reference) {
        var name = reference.toString();
        return Optional.of(new Answered(ResponseCode.APPROVED, new Approval(name, "A1", new CardToken("token"))))
                .filter(answer -> !away && held.containsKey(name))
                .or(() -> Optional.ofNullable(answers.get(name)).filter(answer -> !away))
                .map(answer -> answer);
    }

    @Override
    public AcquirerAnswer reverse(UUID reference) {
        return follow("reverse", new UUID(0, reference.getLeastSignificantBits()), () -> {
            held.remove(reference.toString());
            giveBack(reference.toString());
        });
    }

    /** What a capture took is held again. */
    private void giveBack(String capture) {
        var amount = captured.remove(capture);
        if (amount != null) {
            held.merge(heldBefore.get(capture), amount, Long::sum);
        }
    }

    private synchronized AcquirerAnswer next(String question, UUID reference, long amount) {
        asked.add(question);
        var code = codes.isEmpty() ? "00" : codes.remove();
        if (code.equals("-")) {
            return new NotReached();
        }
        boolean approved = code.isEmpty() || new ResponseCode(code).category() == ResponseCode.Category.APPROVED;
        if (approved && reference != null) {
            held.put(reference.toString(), amount);
        }
        if (code.isEmpty()) {
            return new NoAnswer();
        }
        var name = reference == null ? null : reference.toString();
        return new Answered(new ResponseCode(code), approved ? new Approval(name, "A1", new CardToken("token")) : null);
    }

    /** The same reference again is the same message: it is answered, and changes nothing. */
    private synchronized AcquirerAnswer follow(String question, UUID reference, Runnable effect) {
        asked.add(question);
        var answer = answers.computeIfAbsent(reference.toString(), name -> {
            effect.run();
            return new Answered(ResponseCode.APPROVED, new Approval(name, null, null));
        });
        return away ? new NoAnswer() : answer;
    }

    private static void take(Map<String, Long> from, String name, long amount) {
        long left = from.get(name) - amount;
        if (left < 0) {
            throw new IllegalStateException("More than there is");
        }
        from.put(name, left);
    }

    private static String words(Money amount) {
        return amount.amount() + " " + amount.currency();
    }
}
