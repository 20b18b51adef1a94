package org.tapgate.settlement.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.SettlementHost;

/** An acquirer that says what it is told to, and keeps what it took. */
final class ScriptedHost implements SettlementHost {

    /** By the key of a submission and the number of the part, the movements in it. */
    final TreeMap<String, List<UUID>> parts = new TreeMap<>();

    final List<UUID> keys = new ArrayList<>();

    HostReply toParts = new HostReply.Taken();

    HostReply toHeaders = new HostReply.Taken();

    Advice advice = new Advice.AllPaid();

    @Override
    public HostReply take(Batch batch, int part, List<BatchLine> lines) {
        parts.put(
                batch.submission().key() + "/" + part,
                lines.stream().map(BatchLine::operationId).toList());
        return toParts;
    }

    @Override
    public HostReply finish(Batch batch, int number) {
        keys.add(batch.submission().key());
        return toHeaders;
    }

    @Override
    public Advice advice(Batch batch) {
        return advice;
    }
}
