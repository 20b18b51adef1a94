package org.tapgate.settlement;

import java.util.List;

/**
 * Port: where the acquirer takes batches. Remote: never inside a transaction. A submission is known by its key and a part by
 * its number: what comes again under the same is answered alike and counts once.
 */
public interface SettlementHost {

    /**
     * Sends some lines.
     *
     * @param part from 1, in the order of the lines
     */
    HostReply take(Batch batch, int part, List<BatchLine> lines);

    /** Sends the header after all of the parts: from here on the batch is submitted, or refused. */
    HostReply finish(Batch batch, int parts);

    /** Asks what was paid of a batch that was accepted. */
    Advice advice(Batch batch);
}
