package org.tapgate.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Log lines with fields. The server's JSON formatter writes each field as a member of its own; the request identifier
 * of {@link Correlation} is always one of them. Neither text nor fields ever hold a card number, a secret or a token.
 */
public final class Log {

    private final Logger logger;

    private Log(Logger logger) {
        this.logger = logger;
    }

    /** The log of one class. */
    public static Log of(Class<?> source) {
        return new Log(Logger.getLogger(source.getName()));
    }

    /** Something worth knowing happened. */
    public void info(String text, Map<String, ?> fields) {
        write(Level.INFO, text, fields, null);
    }

    /** Something should be looked at, though nothing is broken. */
    public void warn(String text, Map<String, ?> fields) {
        write(Level.WARNING, text, fields, null);
    }

    /** Something should be looked at, and this is the technical cause. */
    public void warn(String text, Map<String, ?> fields, Throwable cause) {
        write(Level.WARNING, text, fields, cause);
    }

    /** Something is broken and a person has to mend it. */
    public void error(String text, Map<String, ?> fields, Throwable cause) {
        write(Level.SEVERE, text, fields, cause);
    }

    private void write(Level level, String text, Map<String, ?> fields, Throwable cause) {
        if (!logger.isLoggable(level)) {
            return;
        }
        var record = new LogRecord(level, text);
        record.setLoggerName(logger.getName());
        record.setThrown(cause);
        record.setParameters(new Object[] {withRequestId(fields)});
        logger.log(record);
    }

    private static Map<String, Object> withRequestId(Map<String, ?> fields) {
        var all = new LinkedHashMap<String, Object>(fields);
        Correlation.current().ifPresent(id -> all.put("requestId", id));
        return all;
    }
}
