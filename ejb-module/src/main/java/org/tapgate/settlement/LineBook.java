package org.tapgate.settlement;

import java.util.List;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the lines of batches, and going through them chunk by chunk, in the running transaction. */
public interface LineBook {

    /** Lines that are counted or released at once; the digest of a batch is made of chunks of this size. */
    int CHUNK = 25_000;

    /** A page of all lines of a batch, in the order of their operations. */
    Page<BatchLine> page(UUID batch, PageRequest page);

    /** All lines of a batch after that one, at most so many, in the order of their operations; null for the first. */
    List<BatchLine> after(UUID batch, UUID last, int most);

    /** Begins to go through the lines of a batch. */
    void begin(UUID batch);

    /** How far that has come. */
    Walk walk(UUID batch);

    /** Counts the next chunk of live lines. */
    void countChunk(UUID batch);

    /** What was counted once the walk is complete. */
    Count counted(UUID batch);

    /** The next live lines, to be sent. */
    List<BatchLine> next(UUID batch, int most);

    /**
     * Notes that lines were sent.
     *
     * @param last where the walk stands now; null when there was none left
     */
    void passed(UUID batch, UUID last, boolean complete);

    /** Has the next chunk of lines leave an aborted batch, back into the queue; whether there are more. */
    boolean releaseChunk(UUID batch);

    /** Has lines leave that the acquirer did not pay, back into the queue. */
    void fail(UUID batch, List<FailedLine> lines);

    /** Whether all lines that failed are in another batch. */
    boolean haveFailedMoved(UUID batch);

    /** The sums of the lines that did not leave: those that are paid, of a batch that is settled. */
    Totals live(UUID batch);

    /** Posts the paid lines of a settled batch from receivable to clearing. */
    void post(Batch batch);

    /** What terminals counted, beside what we have of them. */
    List<TerminalTotal> terminals(UUID batch);

    /**
     * How far going through the lines has come.
     *
     * @param chunks that were gone through
     * @param complete whether nothing is left
     * @param digest SHA-256 over what was counted, in hexadecimal
     */
    record Walk(int chunks, boolean complete, String digest) {}
}
