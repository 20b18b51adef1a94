package org.tapgate.admin.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the address of a list, and keeps it in its one form. */
@RequestScoped
public class Addresses {

    @Inject
    private FacesContext faces;

    /** What the address of this request asks for. */
    public Address read(Parameters parameters) {
        return parameters.read(faces.getExternalContext().getRequestParameterMap());
    }

    /** Leads to the address that says the same in the usual form, if this request came by another one. */
    public void settle(Address address) {
        var external = faces.getExternalContext();
        if (address.values().equals(external.getRequestParameterMap())) {
            return;
        }
        try {
            external.redirect(external.getRequestContextPath() + address);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
