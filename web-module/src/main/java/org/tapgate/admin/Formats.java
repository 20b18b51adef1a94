package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.tapgate.money.Money;
import org.tapgate.reference.StandardCodes;

/** Times, amounts and countries as the user reads them. */
@Named("show")
@RequestScoped
public class Formats {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS 'UTC'").withZone(ZoneOffset.UTC);

    /** Of most currencies; for a text that is none. */
    private static final int USUAL_DIGITS = 2;

    @Inject
    private Shell shell;

    @Inject
    private StandardCodes codes;

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
        return money == null ? "" : MoneyText.of(money, digits(money.currency()), shell.locale());
    }

    /** Digits after the point of an amount in this currency, by the list that people keep. */
    public int digits(String currency) {
        return codes.minorUnits(currency).orElse(USUAL_DIGITS);
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
