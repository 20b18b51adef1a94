package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import org.tapgate.money.Money;

/** Times, amounts and countries as the user reads them. */
@Named("show")
@RequestScoped
public class Formats {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS 'UTC'").withZone(ZoneOffset.UTC);

    @Inject
    private Shell shell;

    /** Date and time to the second, in the user's zone. */
    public String time(Instant instant) {
        return format("d MMM uuuu, HH:mm:ss", instant);
    }

    /** Day and time to the minute, in the user's zone; what stands beside it tells the zone. */
    public String hour(Instant instant) {
        return format("d MMM, HH:mm", instant);
    }

    /** The name of the user's zone at that time, such as CET. */
    public String zone(Instant instant) {
        return format("z", instant);
    }

    /** The same instant in UTC, to the millisecond, for the hover. */
    public String utc(Instant instant) {
        return instant == null ? "" : UTC.format(instant);
    }

    /** An amount with its currency. */
    public String money(Money money) {
        if (money == null) {
            return "";
        }
        var currency = Currency.getInstance(money.currency());
        var format = NumberFormat.getCurrencyInstance(shell.locale());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(BigDecimal.valueOf(money.amount(), currency.getDefaultFractionDigits()));
    }

    /** A whole number. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(shell.locale()).format(number);
    }

    /** The name of a country. */
    public String country(String alpha3) {
        return Countries.name(alpha3, shell.locale());
    }

    private String format(String pattern, Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, shell.locale())
                        .withZone(shell.zone())
                        .format(instant);
    }
}
