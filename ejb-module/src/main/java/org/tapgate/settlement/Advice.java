package org.tapgate.settlement;

import java.util.List;

/** What the acquirer paid of a batch that it accepted. */
public sealed interface Advice {

    /** It does not know yet, or did not answer. */
    record Pending() implements Advice {}

    /** All of it. */
    record AllPaid() implements Advice {}

    /** All but these lines. */
    record SomePaid(List<FailedLine> failed) implements Advice {

        /** Copies the lines. */
        public SomePaid {
            failed = List.copyOf(failed);
        }
    }

    /** Nothing: it refuses the batch after all. */
    record Refused(Submission.Refusal why) implements Advice {}
}
