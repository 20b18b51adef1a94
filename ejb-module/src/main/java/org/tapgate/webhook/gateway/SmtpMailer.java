package org.tapgate.webhook.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.tapgate.platform.Log;
import org.tapgate.webhook.Mailer;

/**
 * Mail over SMTP (Jakarta Mail): settings {@code tapgate.mail.host}, {@code .port} (25), {@code .from}, {@code .starttls}
 * (true), and for a server that wants them {@code .user} and {@code .password}. Without a host there is no mail.
 */
@ApplicationScoped
class SmtpMailer implements Mailer {

    private static final Log LOG = Log.of(SmtpMailer.class);

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    private Config settings;

    @Override
    public boolean send(List<String> to, String subject, String text) {
        if (setting("host").isEmpty()) {
            LOG.warn("No mail is sent: there is no server", Map.of("subject", subject));
            return true;
        }
        if (to.isEmpty()) {
            LOG.warn("No mail is sent yet: there is nobody to write to", Map.of("subject", subject));
            return false;
        }
        try {
            Transport.send(
                    message(to, subject, text),
                    setting("user").orElse(null),
                    setting("password").orElse(null));
            return true;
        } catch (MessagingException refused) {
            LOG.warn("The mail server does not take a mail", Map.of("subject", subject), refused);
            return false;
        }
    }

    private MimeMessage message(List<String> to, String subject, String text) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(properties()));
        message.setFrom(new InternetAddress(setting("from").orElse("tapgate@localhost")));
        for (var address : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        return message;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", setting("host").orElseThrow());
        properties.setProperty("mail.smtp.port", setting("port").orElse("25"));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(setting("user").isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", setting("starttls").orElse("true"));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    private Optional<String> setting(String name) {
        return settings.getOptionalValue("tapgate.mail." + name, String.class);
    }
}
