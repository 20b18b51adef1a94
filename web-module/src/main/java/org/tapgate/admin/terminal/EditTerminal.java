package org.tapgate.admin.terminal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.Texts;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalDraft;
import org.tapgate.terminal.boundary.Terminals;

/** Adds a terminal at a location, or changes one. */
@Named
@RequestScoped
public class EditTerminal {

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

    /** The terminal that is changed; null for a new one, or when there is none. */
    private Terminal stored;

    private String serial;
    private String serialNumber;
    private String location;
    private String poiType;
    private String posId;
    private Long version;

    @PostConstruct
    void find() {
        serial = request.getRequestParameterMap().get("serial");
        location = request.getRequestParameterMap().get("location");
        SerialNumber.parse(serial).flatMap(terminals::find).ifPresent(this::show);
    }

    private void show(Terminal found) {
        stored = found;
        location = found.details().locationId().toString();
        poiType = found.details().poiType();
        posId = found.details().posId();
        version = found.version();
    }

    /** Ends with 404 when there is no such terminal. */
    public void open() {
        if (serial != null && stored == null) {
            notFound.show();
        }
    }

    /** Stores what is in the form. */
    public String save() {
        return sent.accept(stored == null ? add() : change())
                .map(terminal -> {
                    notices.later(texts.of("terminal.saved", terminal.serialNumber()));
                    return "/admin/terminal/terminal?faces-redirect=true&serial=" + terminal.serialNumber();
                })
                .orElse(null);
    }

    private WriteOutcome<Terminal> add() {
        return terminals.add(new TerminalDraft(serialNumber, details(null, null)));
    }

    private WriteOutcome<Terminal> change() {
        var known = stored.details();
        var details = details(known.groupId(), known.clientId());
        return terminals.replace(stored.serialNumber(), version, new TerminalDraft(null, details));
    }

    private TerminalDetails details(UUID groupId, UUID clientId) {
        return new TerminalDetails(Ids.parse(location).orElse(null), poiType, posId, groupId, clientId);
    }

    /** Whether it is a new one. */
    public boolean isNew() {
        return stored == null;
    }

    public String getSerial() {
        return serial;
    }

    public String getSerialNumber() {
        return serialNumber;
    }

    public void setSerialNumber(String serialNumber) {
        this.serialNumber = serialNumber;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getPoiType() {
        return poiType;
    }

    public void setPoiType(String poiType) {
        this.poiType = poiType;
    }

    public String getPosId() {
        return posId;
    }

    public void setPosId(String posId) {
        this.posId = posId;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
