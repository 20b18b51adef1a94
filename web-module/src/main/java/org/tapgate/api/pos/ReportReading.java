package org.tapgate.api.pos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tapgate.access.GuestCount;
import org.tapgate.api.json.Draft;
import org.tapgate.api.json.JsonBodyReader;
import org.tapgate.api.problem.BadInput;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportedCard;
import org.tapgate.platform.Fault;

/** Reads the entries of a report one by one, as strictly as any body; what is wrong with one is its own affair. */
@Dependent
class ReportReading {

    /** The most faults that are kept of one entry. */
    private static final int MOST = 20;

    private static final OfflineUse NOTHING = new OfflineUse(null, null, null, GuestCount.NOBODY, null);

    private final CardReading cards;

    @Inject
    ReportReading(CardReading cards) {
        this.cards = cards;
    }

    List<ReportLine> read(List<SentEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private ReportLine line(SentEntry sent) {
        try {
            return line(JsonBodyReader.draft(sent.json(), OfflineEntryInput.class));
        } catch (BadInput noEntry) {
            return new ReportLine(null, NOTHING, null, some(noEntry.faults()));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private ReportLine line(Draft<OfflineEntryInput> draft) {
        var faults = new ArrayList<>(draft.faults(OfflineEntryInput::faults));
        var isCardFine = faults.stream().noneMatch(fault -> fault.field().startsWith("card"));
        var card = isCardFine ? card(draft.value(), faults) : null;
        return draft.value().line(card, some(faults));
    }

    private ReportedCard card(OfflineEntryInput sent, List<Fault> faults) {
        try {
            return sent.card().hashed().orElseGet(() -> number(sent, faults));
        } catch (BadInput unreadable) {
            faults.addAll(unreadable.faults());
            return null;
        }
    }

    private ReportedCard number(OfflineEntryInput sent, List<Fault> faults) {
        var card = cards.read(sent.card().asNumber(), "card");
        faults.addAll(sent.repetitionsOf(card.pan()));
        return new ReportedCard.Plain(card.number(), card.expiry() == null ? null : card.month());
    }

    private static List<Fault> some(List<Fault> faults) {
        return faults.stream().limit(MOST).toList();
    }
}
