package org.tapgate.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapgate.platform.Fault;

class ListedCodeTest {

    @ParameterizedTest
    @EnumSource
    void a_complete_code_has_no_faults(CodeList list) {
        assertThat(ListedCodes.good(list).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everything_missing_is_named(CodeList list) {
        var nothing = new ListedCode(list, null, null, null, null, null, null, null, null);

        assertThat(nothing.faults())
                .extracting(Fault::field)
                .containsExactlyElementsOf(
                        switch (list) {
                            case COUNTRY -> List.of("code", "name", "alpha2", "numeric");
                            case CURRENCY -> List.of("code", "name", "numeric", "minorUnits");
                            case MERCHANT_CATEGORY -> List.of("code", "name", "last");
                            case CARD_PRODUCT -> List.of("code", "name");
                        });
    }

    @Test
    void what_the_list_does_not_have_is_refused() {
        var code = new ListedCode(CodeList.CARD_PRODUCT, "Q1A", "Test", "QA", "999", 2, "Q1B", null, null);

        assertThat(code.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("alpha2", "not_of_this_list"),
                        tuple("numeric", "not_of_this_list"),
                        tuple("minorUnits", "not_of_this_list"),
                        tuple("last", "not_of_this_list"));
    }

    @Test
    void ends_in_the_wrong_order_are_refused() {
        var code = new ListedCode(
                CodeList.MERCHANT_CATEGORY,
                "9990",
                "x",
                null,
                null,
                null,
                "9989",
                ListedCodes.TODAY,
                ListedCodes.TODAY);

        assertThat(code.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("last", "reversed"), tuple("validTo", "not_after_valid_from"));
    }
}
