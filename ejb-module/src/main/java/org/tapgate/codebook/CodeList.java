package org.tapgate.codebook;

import java.util.regex.Pattern;

/** The lists, each with the form of its codes. */
public enum CodeList {
    /** ISO 3166-1, by alpha-3. */
    COUNTRY("[A-Z]{3}", "three capital letters"),
    /** ISO 4217, by alpha-3. */
    CURRENCY("[A-Z]{3}", "three capital letters"),
    /** ISO 18245; a run of codes with one meaning is kept under its first. */
    MERCHANT_CATEGORY("[0-9]{4}", "four digits"),
    /** Of Mastercard. */
    CARD_PRODUCT("[A-Z0-9]{3}", "three capital letters or digits");

    private final Pattern form;

    private final String description;

    CodeList(String form, String description) {
        this.form = Pattern.compile(form);
        this.description = description;
    }

    Pattern form() {
        return form;
    }

    /** The form in words. */
    String description() {
        return description;
    }
}
