package org.tapgate.admin.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tapgate.api.limit.Allowance;
import org.tapgate.api.limit.Limits;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.preference.TimeZones;
import org.tapgate.preference.boundary.OwnPreferences;

/** Signs in with e-mail address and password. */
@Named
@RequestScoped
public class EnterPanel {

    private static final String START = "/admin/";

    private static final String SIGN_IN = "/admin/login";

    private static final List<String> REFUSED = List.of("sign-in.refused");

    private static final List<String> TOO_OFTEN = List.of("sign-in.too-often");

    /** A path of the panel and nothing that a browser could take for another server. */
    private static final Pattern OWN_PAGE = Pattern.compile("/admin/(?!/)[\\x21-\\x5B\\x5D-\\x7E]{0,1000}");

    @Inject
    private SecurityContext security;

    @Inject
    private ExternalContext external;

    @Inject
    private Reopening reopening;

    @Inject
    private Limits limits;

    @Inject
    private OwnPreferences own;

    /** Nobody yet while a second factor has still to be shown. */
    @Inject
    private CurrentCaller current;

    private String email;

    private String password;

    private String wanted;

    private String zone;

    /** Enters, or says that it was refused, or tried too often from this address, and nothing more. */
    public void enter() throws IOException {
        if (isTooOften()) {
            refuse(TOO_OFTEN);
        } else if (email != null && password != null && isLetIn()) {
            if (current.find().isPresent()) {
                takeZone();
            }
            reopening.to(pageFor(wanted));
        } else {
            refuse(REFUSED);
        }
    }

    private void refuse(List<String> why) throws IOException {
        reopening.at(SIGN_IN + "?to=" + URLEncoder.encode(pageFor(wanted), StandardCharsets.UTF_8), why);
    }

    private boolean isTooOften() {
        return !limits.takeSignIn((HttpServletRequest) external.getRequest())
                .map(Allowance::isGranted)
                .orElse(true);
    }

    /** Where a sign-in leads: to the page that was wanted, if it is one of ours, else to the start. */
    static String pageFor(String wanted) {
        return wanted != null && OWN_PAGE.matcher(wanted).matches() ? wanted : START;
    }

    private boolean isLetIn() {
        var outcome = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                withParams()
                        .credential(new UsernamePasswordCredential(email, password))
                        .newAuthentication(true));
        return outcome == AuthenticationStatus.SUCCESS;
    }

    /** Times are shown in the zone of the browser until the user chooses one. */
    private void takeZone() {
        TimeZones.of(zone)
                .ifPresent(named -> own.change(chosen -> chosen.zone().isEmpty() ? chosen.with(named) : chosen));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was asked for before signing in. */
    public String getWanted() {
        return wanted == null ? external.getRequestParameterMap().get("to") : wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** The zone that the browser names. */
    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
