package org.tapgate.webhook.gateway;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.tapgate.webhook.AttemptResult;

/** What a failure of the client means. */
final class Failures {

    private Failures() {}

    static AttemptResult result(Throwable failure) {
        if (failure instanceof JudgedNames.Forbidden) {
            return AttemptResult.FORBIDDEN_ADDRESS;
        }
        if (failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException) {
            return AttemptResult.UNREACHED;
        }
        return failure instanceof TimeoutException || failure instanceof SocketTimeoutException
                ? AttemptResult.TIMED_OUT
                : AttemptResult.BROKEN;
    }
}
