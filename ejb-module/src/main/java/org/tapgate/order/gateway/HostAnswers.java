package org.tapgate.order.gateway;

import java.util.Optional;
import org.tapgate.order.Approval;
import org.tapgate.order.CardToken;
import org.tapgate.order.HostSaid;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.iso8583.DataElement;
import org.tapgate.order.iso8583.HostMessage;

/** What the host's messages mean. */
final class HostAnswers {

    private static final String CODE = "[0-9A-Z]{2}";

    private HostAnswers() {}

    /** Empty for an answer without a response code: whether anything happened is as unknown as without an answer. */
    static Optional<HostSaid> said(HostMessage answer) {
        return answer.get(DataElement.RESPONSE_CODE)
                .filter(code -> code.matches(CODE))
                .map(code -> new HostSaid(new ResponseCode(code), approval(answer)));
    }

    private static Approval approval(HostMessage answer) {
        return new Approval(
                text(answer, DataElement.HOST_REFERENCE),
                text(answer, DataElement.AUTHORIZATION_CODE),
                Optional.ofNullable(text(answer, DataElement.CARD_TOKEN))
                        .map(CardToken::new)
                        .orElse(null));
    }

    private static String text(HostMessage answer, DataElement element) {
        return answer.get(element).filter(value -> !value.isBlank()).orElse(null);
    }
}
