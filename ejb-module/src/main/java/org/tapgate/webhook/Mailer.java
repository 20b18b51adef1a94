package org.tapgate.webhook;

import java.util.List;

/** Port: the mail server of the operator. */
@FunctionalInterface
public interface Mailer {

    /**
     * Sends a plain text to these addresses.
     *
     * @return false when the server did not take it, and it should be tried again
     */
    boolean send(List<String> to, String subject, String text);
}
