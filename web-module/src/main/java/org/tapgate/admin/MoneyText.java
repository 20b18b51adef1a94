package org.tapgate.admin;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.tapgate.money.Money;

/** An amount with its currency as a language writes it. A currency without a sign in Java has its code instead. */
final class MoneyText {

    private MoneyText() {}

    /**
     * The text.
     *
     * @param digits how many the currency has after the point
     */
    static String of(Money money, int digits, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        var symbols = format.getDecimalFormatSymbols();
        symbols.setCurrencySymbol(sign(money.currency(), locale));
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(money.amount(), digits));
    }

    private static String sign(String currency, Locale locale) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .map(known -> known.getSymbol(locale))
                .findFirst()
                .orElse(currency);
    }
}
