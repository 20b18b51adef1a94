package org.tapgate.codebook;

import java.time.LocalDate;

/** Codes that no list has. */
public final class ListedCodes {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private ListedCodes() {}

    /** One with all that its list asks for. */
    public static ListedCode good(CodeList list) {
        return switch (list) {
            case COUNTRY -> new ListedCode(list, "QQA", "Nowhere", "QA", "999", null, null, null, null);
            case CURRENCY -> new ListedCode(list, "QQA", "Nowhere dollar", null, "999", 2, null, TODAY, null);
            case MERCHANT_CATEGORY -> new ListedCode(list, "9990", "Tests", null, null, null, "9995", null, TODAY);
            case CARD_PRODUCT -> new ListedCode(list, "Q1A", "Test card", null, null, null, null, null, null);
        };
    }
}
