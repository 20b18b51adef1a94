package org.tapgate.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tapgate.platform.Correlation;

/** Gives every request its identifier: kept from {@code X-Request-Id} if sane, and always sent back (spec/api.md). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CorrelationFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = RequestId.of((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader(RequestId.HEADER, id);
        try (var ignored = Correlation.begin(id)) {
            chain.doFilter(request, response);
        }
    }
}
