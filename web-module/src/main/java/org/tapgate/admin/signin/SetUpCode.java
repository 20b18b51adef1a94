package org.tapgate.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tapgate.api.security.PanelSession;
import org.tapgate.identity.Totp;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.SecondFactors;

/** Sets up one's own second factor: shows the secret, asks for a first code, and shows the recovery codes once. */
@Named
@RequestScoped
public class SetUpCode {

    private static final String PAGE = "/admin/set-up-code";

    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentCaller current;

    @Inject
    private ExternalContext external;

    @Inject
    private Reopening reopening;

    private Optional<Totp> offered;

    private String code;

    private List<String> recoveryCodes = List.of();

    /** Takes it into use and stays on the page to show the recovery codes, or says that the code was not right. */
    public void confirm() throws IOException {
        var codes = Optional.ofNullable(code)
                .flatMap(typed -> factors.confirm(current.get().id(), typed.replace(" ", "")));
        if (codes.isPresent()) {
            PanelSession.prove((HttpServletRequest) external.getRequest());
            recoveryCodes = codes.get();
        } else {
            reopening.at(PAGE, List.of("code.refused"));
        }
    }

    /** The secret in groups of four; empty when there is nothing to set up. */
    public String getSecret() {
        return offered()
                .map(totp -> totp.text().replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("");
    }

    /** What an app on this very device opens. */
    public String getLink() {
        return offered().map(totp -> totp.link(current.get().actor().name())).orElse("");
    }

    /** Only right after it was set up. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** Whether there is one in use, so that there is nothing to set up. */
    public boolean isAlready() {
        return recoveryCodes.isEmpty() && offered().isEmpty();
    }

    private Optional<Totp> offered() {
        if (offered == null) {
            offered = factors.offer(current.get().id());
        }
        return offered;
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
