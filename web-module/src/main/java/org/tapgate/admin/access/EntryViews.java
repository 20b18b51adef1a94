package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapgate.platform.Ids;
import org.tapgate.preference.SavedView;
import org.tapgate.preference.boundary.SavedViews;

/** Saved views of the list of entries: the user's own, and those shared with the user's role. */
@Named
@RequestScoped
public class EntryViews {

    private static final String LIST = "entries";

    @Inject
    private SavedViews views;

    @Inject
    private BrowseEntries browseEntries;

    @Inject
    private ExternalContext request;

    private List<SavedView> all;

    @PostConstruct
    void read() {
        all = views.of(LIST);
    }

    /** All of them, by name. */
    public List<SavedView> all() {
        return all;
    }

    /** Where a view leads, in the page of the list. */
    public String address(SavedView view) {
        return EntryParameters.PATH + (view.query().isEmpty() ? "" : "?" + view.query());
    }

    /** Keeps the filters that are set under the name that was sent; without a name nothing happens. */
    public void keep() {
        var sent = request.getRequestParameterMap();
        var name = sent.getOrDefault("view", "").strip();
        if (!name.isEmpty() && name.length() <= SavedView.LONGEST_NAME) {
            views.keep(LIST, name, query(), sent.containsKey("shared"));
        }
    }

    /** Removes the view whose id was sent. */
    public void remove() {
        Ids.parse(request.getRequestParameterMap().get("remove")).ifPresent(views::remove);
    }

    private String query() {
        var address = browseEntries.address().first().toString();
        return address.substring(Math.min(address.length(), EntryParameters.PATH.length() + 1));
    }
}
