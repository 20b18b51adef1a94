package org.tapgate.order;

import java.util.Optional;
import org.tapgate.order.ResponseCode.Category;

/** What came of telling or asking the acquirer something. */
public sealed interface AcquirerAnswer {

    /** The response code, if there was an answer. */
    Optional<ResponseCode> responseCode();

    /** The approval, if there is one. */
    default Optional<Approval> approved() {
        return Optional.empty();
    }

    /**
     * The issuer or the acquirer answered.
     *
     * @param code its answer
     * @param approval what comes with a yes; null when it is none
     */
    record Answered(ResponseCode code, Approval approval) implements AcquirerAnswer {

        @Override
        public Optional<ResponseCode> responseCode() {
            return Optional.of(code);
        }

        @Override
        public Optional<Approval> approved() {
            return code.category() == Category.APPROVED ? Optional.ofNullable(approval) : Optional.empty();
        }
    }

    /** No answer came in time: whether anything happened is unknown. */
    record NoAnswer() implements AcquirerAnswer {

        @Override
        public Optional<ResponseCode> responseCode() {
            return Optional.empty();
        }
    }

    /** The message never left: nothing happened. */
    record NotReached() implements AcquirerAnswer {

        @Override
        public Optional<ResponseCode> responseCode() {
            return Optional.empty();
        }
    }
}
