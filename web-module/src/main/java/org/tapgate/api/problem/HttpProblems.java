package org.tapgate.api.problem;

/** The problems that HTTP itself knows, by status. */
public final class HttpProblems {

    private HttpProblems() {}

    /** The problem for a status that was decided before any feature was asked. */
    public static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "INVALID_REQUEST", "The request is not valid");
            case 401 -> Problem.of(401, "UNAUTHORIZED", "Valid credentials are needed");
            case 403 -> Problem.of(403, "FORBIDDEN", "Access is not allowed");
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "METHOD_NOT_ALLOWED", "This method is not supported here");
            case 406 -> Problem.of(406, "NOT_ACCEPTABLE", "No representation fits the Accept header");
            case 413 -> Problem.of(413, "TOO_LARGE", "The body is too large");
            case 415 -> Problem.of(415, "UNSUPPORTED_MEDIA_TYPE", "This media type is not supported here");
            case 429 -> Problem.of(429, "TOO_MANY_REQUESTS", "Too many requests");
            case 500 -> Problem.of(500, "INTERNAL_ERROR", "Something went wrong on our side");
            case 503 -> Problem.of(503, "UNAVAILABLE", "The service is not available right now");
            default -> Problem.of(status, "HTTP_" + status, "The request was refused");
        };
    }
}
