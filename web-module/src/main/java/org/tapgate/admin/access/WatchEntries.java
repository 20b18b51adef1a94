package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tapgate.access.boundary.Entries;
import org.tapgate.platform.PageRequest;

/** Counts what came in since the list was shown; the list itself stays as it is. */
@Named
@RequestScoped
public class WatchEntries {

    private static final int MOST = 99;

    @Inject
    private Entries entries;

    @Inject
    private BrowseEntries browseEntries;

    @Inject
    private ExternalContext request;

    private int count;

    private boolean more;

    /** Counts, up to {@value #MOST}. */
    public void look() {
        Optional.ofNullable(request.getRequestParameterMap().get("newest"))
                .flatMap(EntryWalk::read)
                .map(place -> entries.page(browseEntries.filter(true), new PageRequest(MOST, Optional.of(place))))
                .ifPresent(news -> {
                    count = news.items().size();
                    more = news.nextCursor().isPresent();
                });
    }

    /** Whether anything came in. */
    public boolean any() {
        return count > 0;
    }

    /** How many, with a plus when there are more. */
    public String count() {
        return more ? count + "+" : Integer.toString(count);
    }
}
