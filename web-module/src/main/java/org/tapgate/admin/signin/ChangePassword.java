package org.tapgate.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Texts;
import org.tapgate.api.security.PanelSession;
import org.tapgate.identity.PasswordChange;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Sessions;
import org.tapgate.identity.boundary.SignIn;

/** Changes one's own password; the first sign-in leads here and nowhere else. */
@Named
@RequestScoped
public class ChangePassword {

    private static final String PAGE = "/admin/change-password";

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentCaller current;

    @Inject
    private ExternalContext external;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Reopening reopening;

    private String present;

    private String chosen;

    private String again;

    /** Changes it and goes to the start page, or says what is wrong. */
    public void change() throws IOException {
        if (present == null || chosen == null || !chosen.equals(again)) {
            reopening.at(PAGE, List.of("password.unlike"));
            return;
        }
        var outcome = signIn.changePassword(current.get().id(), present, chosen);
        if (outcome instanceof PasswordChange.Changed changed) {
            endOtherSessions(changed.passwordSetAt());
            notices.later(texts.of("password.changed"));
            reopening.to("/admin/");
        } else if (outcome instanceof PasswordChange.Unfit unfit) {
            reopening.at(
                    PAGE,
                    unfit.faults().stream()
                            .map(fault -> "password.fault." + fault)
                            .toList());
        } else {
            reopening.at(PAGE, List.of("password.not-proven"));
        }
    }

    private void endOtherSessions(Instant passwordSetAt) {
        var request = (HttpServletRequest) external.getRequest();
        PanelSession.changePassword(request, passwordSetAt);
        PanelSession.in(request.getSession(false)).ifPresent(own -> sessions.endOthers(own.user(), own.id()));
    }

    /** Never shown again. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    /** Never shown again. */
    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** Never shown again. */
    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
