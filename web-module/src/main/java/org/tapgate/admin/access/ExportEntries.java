package org.tapgate.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.tapgate.access.boundary.EntryExports;
import org.tapgate.admin.Shell;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.list.Address;
import org.tapgate.api.entries.EntryCsv;
import org.tapgate.api.entries.EntryFields;
import org.tapgate.api.entries.ReportDetail;
import org.tapgate.api.entries.TakenEntries;
import org.tapgate.identity.Permission;
import org.tapgate.location.Services;

/**
 * The list of entries as a file: all that match the filters of the address, the newest first. It leaves page by page, so
 * that its length costs no memory.
 */
@WebServlet(ExportEntries.PATH)
public class ExportEntries extends HttpServlet {

    /** Beside the page of the list. */
    static final String PATH = EntryParameters.PATH + ".csv";

    private static final String DETAIL = "detail";

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
        var filter = EntryParameters.filter(address.first(), now, shell.zone(), false);
        new EntryCsv(EntryFields.of(detail(request), exports.isMinimised()))
                .write(new TakenEntries(exports, filter), response.getOutputStream());
    }

    private static ReportDetail detail(HttpServletRequest request) {
        return ReportDetail.SUMMARY.name().equals(request.getParameter(DETAIL))
                ? ReportDetail.SUMMARY
                : ReportDetail.DETAILED;
    }

    /** The address of the file that holds what a list shows. */
    static Address of(Address list) {
        return new Address(PATH, list.first().values());
    }

    /** The same with less of each. */
    static Address summaryOf(Address list) {
        return of(list).with(DETAIL, ReportDetail.SUMMARY);
    }

    private static Map<String, String> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
    }
}
