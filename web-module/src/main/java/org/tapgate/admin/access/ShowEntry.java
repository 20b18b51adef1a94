package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapgate.access.Entry;
import org.tapgate.access.boundary.Entries;
import org.tapgate.admin.NotFound;
import org.tapgate.platform.Ids;

/** One entry with all that is known of it. */
@Named
@RequestScoped
public class ShowEntry {

    @Inject
    private Entries entries;

    @Inject
    private ExternalContext request;

    @Inject
    private NotFound notFound;

    private Entry entry;

    @PostConstruct
    void find() {
        entry = Ids.parse(request.getRequestParameterMap().get("id"))
                .flatMap(entries::find)
                .orElse(null);
    }

    /** Ends with 404 when there is no such entry, or not for this user. */
    public void open() {
        if (entry == null) {
            notFound.show();
        }
    }

    /** What was looked up. */
    public Entry entry() {
        return entry;
    }

    /** What has happened to it. */
    public List<EntryMoment> moments() {
        return EntryMoment.of(entry);
    }

    /** Everything, for machines. */
    public String json() {
        return EntryJson.of(entry);
    }
}
