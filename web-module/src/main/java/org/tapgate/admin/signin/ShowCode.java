package org.tapgate.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.tapgate.api.security.PanelSession;
import org.tapgate.identity.boundary.SecondFactors;

/** The second half of signing in: a code of the telephone, or a recovery code. */
@Named
@RequestScoped
public class ShowCode {

    private static final String PAGE = "/admin/show-code";

    private static final String START = "/admin/";

    @Inject
    private SecondFactors factors;

    @Inject
    private ExternalContext external;

    @Inject
    private Reopening reopening;

    private String code;

    /** Enters the panel, or says that the code was refused and nothing more. */
    public void show() throws IOException {
        var request = (HttpServletRequest) external.getRequest();
        var session = PanelSession.in(request.getSession(false));
        if (code != null
                && session.filter(half -> factors.prove(half.user(), code.strip()))
                        .isPresent()) {
            PanelSession.prove(request);
            reopening.to(START);
        } else {
            reopening.at(PAGE, List.of("code.refused"));
        }
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
