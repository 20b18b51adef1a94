package org.tapgate.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tapgate.api.RequestId;
import org.tapgate.api.json.Json;
import org.tapgate.platform.Correlation;

/**
 * Errors outside every API, such as a path that nobody knows (web.xml sends them here): the same problem documents, and
 * a page for people below {@code /admin}.
 */
@WebServlet(urlPatterns = "/errors")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/admin/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = RequestId.of(request);
        try (var ignored = Correlation.begin(id)) {
            response.setHeader(RequestId.HEADER, id);
            if (isForPeople(request)) {
                response.setStatus(status(request));
                request.getRequestDispatcher(PAGE).forward(request, response);
            } else {
                write(HttpProblems.of(status(request)), response);
            }
        }
    }

    private static boolean isForPeople(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && (path + "/").startsWith(request.getContextPath() + "/admin/");
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.bytes(problem));
    }
}
