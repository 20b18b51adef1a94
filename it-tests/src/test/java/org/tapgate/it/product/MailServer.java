package org.tapgate.it.product;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mail server of this test run, on a port of its own; it keeps what it is given. */
public final class MailServer {

    private static final GreenMail SERVER = start();

    private MailServer() {}

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** How a product finds it. */
    static Map<String, String> settings() {
        return Map.of(
                "TAPGATE_MAIL_HOST",
                "127.0.0.1",
                "TAPGATE_MAIL_PORT",
                Integer.toString(SERVER.getSmtp().getPort()));
    }

    /** Mails with these words in them, whole, in the order in which they came. */
    public static List<String> about(String words) {
        return Stream.of(SERVER.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains(words))
                .toList();
    }
}
