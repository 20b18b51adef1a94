package org.tapgate.order;

import java.util.Optional;

/** What came of asking the acquirer. */
public sealed interface AcquirerAnswer {

    /** The response code, if there was an answer. */
    Optional<ResponseCode> responseCode();

    /**
     * The issuer answered.
     *
     * @param code its answer
     * @param reference names the authorization in later messages; null for an inquiry and for a refusal
     */
    record Answered(ResponseCode code, String reference) implements AcquirerAnswer {

        @Override
        public Optional<ResponseCode> responseCode() {
            return Optional.of(code);
        }
    }

    /** No answer came in time: whether anything happened is unknown. */
    record NoAnswer() implements AcquirerAnswer {

        @Override
        public Optional<ResponseCode> responseCode() {
            return Optional.empty();
        }
    }
}
