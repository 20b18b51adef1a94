package org.tapgate.admin.intent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tapgate.admin.Notices;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.Texts;
import org.tapgate.identity.Permission;
import org.tapgate.intent.Intent;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.boundary.Intents;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Written;

/** Frees a terminal of an intent, and says what came out of one that nobody answered for; both with words. */
@Named
@RequestScoped
public class EndIntent {

    private static final int LONGEST = 200;

    private static final String RELEASE = "release";

    private static final String RESOLVE = "resolve";

    @Inject
    private Intents intents;

    @Inject
    private ShowIntent showIntent;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private String words;

    private boolean refused;

    /** Whether the user may free the terminal of it. */
    public boolean canRelease() {
        return offers(RELEASE);
    }

    /** Whether the user may say what came out of it. */
    public boolean canResolve() {
        return offers(RESOLVE);
    }

    private boolean offers(String action) {
        return signedIn.may(Permission.INTENT_EDIT)
                && showIntent.intent().allowedActions().stream().anyMatch(offered -> offered.startsWith(action));
    }

    /** Brings forward what the clock would do in the end. */
    public String release() {
        return end("intent.released", intent -> intents.release(intent.device().deviceId(), words.strip()));
    }

    /** Says that money moved. */
    public String paid() {
        return resolve(Outcome.APPROVED);
    }

    /** Says that no money moved. */
    public String notPaid() {
        return resolve(Outcome.REJECTED);
    }

    private String resolve(Outcome outcome) {
        return end("intent.resolved", intent -> intents.resolve(intent.kind(), intent.id(), outcome, words.strip()));
    }

    private String end(String done, Ending ending) {
        refused = words == null || words.isBlank() || words.length() > LONGEST;
        if (refused) {
            return null;
        }
        var intent = showIntent.intent();
        if (ending.of(intent) instanceof Written) {
            notices.later(texts.of(done));
        } else {
            notices.laterWrong(texts.of("intent.impossible"));
        }
        return "/admin/intent/intent?faces-redirect=true&id=" + intent.id();
    }

    /** What to do. */
    private interface Ending {

        WriteOutcome<Intent> of(Intent intent);
    }

    /** Whether the words were none. */
    public boolean isRefused() {
        return refused;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
