package org.tapgate.access.boundary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.ResponseCode;

/** Answers with the given codes, one after the other, and remembers what it was asked; an empty code is silence. */
final class ScriptedAcquirer implements Acquirer {

    final List<String> asked = new ArrayList<>();

    private final Deque<String> codes;

    ScriptedAcquirer(String... codes) {
        this.codes = new ArrayDeque<>(Arrays.asList(codes));
    }

    @Override
    public AcquirerAnswer accountStatusInquiry(Pan card) {
        return answer("inquiry", null);
    }

    @Override
    public AcquirerAnswer authorize(Pan card, Money amount) {
        return answer("authorize " + amount.amount() + " " + amount.currency(), "ref-1");
    }

    @Override
    public AcquirerAnswer voidAuthorization(String reference) {
        asked.add("void " + reference);
        return new Answered(ResponseCode.APPROVED, reference);
    }

    @Override
    public AcquirerAnswer reverse(Pan card, Money amount) {
        asked.add("reverse");
        return new Answered(ResponseCode.APPROVED, null);
    }

    private AcquirerAnswer answer(String question, String reference) {
        asked.add(question);
        var code = codes.remove();
        if (code.isEmpty()) {
            return new NoAnswer();
        }
        return new Answered(new ResponseCode(code), code.equals("00") ? reference : null);
    }
}
