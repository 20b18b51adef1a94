package org.tapgate.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.boundary.EntryExports;
import org.tapgate.admin.Shell;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.list.Address;
import org.tapgate.identity.Permission;
import org.tapgate.location.Services;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.PageRequest;

/**
 * The list of entries as a file: all that match the filters of the address, the newest first. It leaves page by page, so
 * that its length costs no memory.
 */
@WebServlet(ExportEntries.PATH)
public class ExportEntries extends HttpServlet {

    /** Beside the page of the list. */
    static final String PATH = EntryParameters.PATH + ".csv";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EntryExports exports;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Shell shell;

    @Inject
    private transient Services services;

    @Inject
    private transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!signedIn.may(Permission.ENTRY_EXPORT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var now = clock.instant();
        var address = EntryParameters.sensible(
                EntryParameters.of(shell.zone(), services.names()).read(sent(request)));
        exports.begin(address.first().values());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"entries-" + LocalDate.ofInstant(now, shell.zone()) + ".csv\"");
        write(EntryParameters.filter(address.first(), now, shell.zone(), false), response.getWriter());
    }

    private void write(EntryFilter filter, Writer out) throws IOException {
        var csv = EntryCsv.of(exports.isMinimised());
        out.write(csv.heading());
        var place = Optional.<Cursor>empty();
        do {
            var page = exports.page(filter, new PageRequest(PageRequest.MOST, place));
            for (var entry : page.items()) {
                out.write(csv.line(entry));
            }
            place = page.nextCursor().flatMap(EntryWalk::read);
        } while (place.isPresent());
    }

    /** The address of the file that holds what a list shows. */
    static Address of(Address list) {
        return new Address(PATH, list.first().values());
    }

    private static Map<String, String> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
    }
}
