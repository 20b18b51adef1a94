package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.Reversal;
import org.tapgate.access.ReverseOutcome.NotFound;
import org.tapgate.access.ReverseOutcome.NotReversible;
import org.tapgate.access.ReverseOutcome.Reversed;
import org.tapgate.access.ReverseOutcome.TooLate;
import org.tapgate.access.boundary.EntryReversals;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Notices;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.Texts;
import org.tapgate.identity.Permission;

/** Takes an entry back, with a reason. */
@Named
@RequestScoped
public class ReverseEntry {

    @Inject
    private EntryReversals reversals;

    @Inject
    private ShowEntry showEntry;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private String reason;

    private boolean refused;

    /** Whether the user's role reverses at all, and this entry stands where it can be reversed. */
    public boolean offered() {
        return signedIn.may(Permission.ENTRY_REVERSE) && showEntry.entry().status() == EntryStatus.COMPLETED;
    }

    /** Takes it back and shows it as it is then. */
    public String now() {
        refused = reason == null || !reason.matches(Reversal.REASON);
        if (refused) {
            return null;
        }
        var entry = showEntry.entry().id();
        var outcome = reversals.reverse(entry, reason.strip());
        if (outcome instanceof Reversed) {
            notices.later(texts.of("entry.reversed"));
        } else if (outcome instanceof TooLate late) {
            notices.laterWrong(texts.of("entry.reverse.late", formats.time(late.until())));
        } else if (outcome instanceof NotReversible || outcome instanceof NotFound) {
            notices.laterWrong(texts.of("entry.reverse.impossible"));
        }
        return "/admin/access/entry?faces-redirect=true&id=" + entry;
    }

    /** Whether the reason was none. */
    public boolean isRefused() {
        return refused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
