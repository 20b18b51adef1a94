package org.tapgate.admin.terminal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.Texts;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.boundary.Terminals;

/** One terminal; from here it is unpaired or taken out. */
@Named
@RequestScoped
public class ShowTerminal {

    @Inject
    private Terminals terminals;

    @Inject
    private NotFound notFound;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private ExternalContext request;

    private Terminal terminal;

    @PostConstruct
    void find() {
        terminal = SerialNumber.parse(request.getRequestParameterMap().get("serial"))
                .flatMap(terminals::find)
                .orElse(null);
    }

    /** Ends with 404 when there is no such terminal. */
    public void open() {
        if (terminal == null) {
            notFound.show();
        }
    }

    /** Shows the page anew once the terminal has paired. */
    public void look() {
        if (terminal.status() == TerminalStatus.PAIRED) {
            notices.done(texts.of("terminal.paired"));
            PrimeFaces.current().ajax().update("state");
        }
    }

    /** Revokes its key. */
    public void unpair() {
        sent.accept(terminals.unpair(terminal.serialNumber())).ifPresent(unpaired -> {
            terminal = unpaired;
            notices.done(texts.of("terminal.unpaired"));
        });
    }

    /** Takes it out. */
    public String remove() {
        return sent.accept(terminals.remove(terminal.serialNumber(), Optional.of(terminal.version())))
                .map(removed -> {
                    notices.later(texts.of("terminal.removed", removed.serialNumber()));
                    return "/admin/location/location?faces-redirect=true&id="
                            + removed.details().locationId();
                })
                .orElse(null);
    }

    /** What was looked up. */
    public Terminal terminal() {
        return terminal;
    }
}
