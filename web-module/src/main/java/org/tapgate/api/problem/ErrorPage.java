package org.tapgate.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tapgate.api.RequestId;
import org.tapgate.api.json.Json;
import org.tapgate.platform.Correlation;

/** Errors outside every API, such as a path that nobody knows: the same problem documents (web.xml sends them here). */
@WebServlet(urlPatterns = "/errors")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = RequestId.of(request);
        try (var ignored = Correlation.begin(id)) {
            response.setHeader(RequestId.HEADER, id);
            write(HttpProblems.of(status(request)), response);
        }
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
