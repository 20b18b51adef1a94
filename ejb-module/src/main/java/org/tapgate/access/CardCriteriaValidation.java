package org.tapgate.access;

import java.util.List;
import java.util.Objects;
import org.tapgate.card.AccountRangeValidation;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** The part of {@link RulesetValidation} that looks at {@code card}. */
final class CardCriteriaValidation {

    private final Faults faults;

    private final StandardCodes codes;

    private CardCriteriaValidation(Faults faults, StandardCodes codes) {
        this.faults = faults;
        this.codes = codes;
    }

    static void look(Faults faults, CardCriteria card, StandardCodes codes) {
        new CardCriteriaValidation(faults, codes).look(card);
    }

    private void look(CardCriteria card) {
        if (card.isBlank()) {
            faults.add("card", "required", "fill at least one card criterion");
        }
        countries(card.issuerCountries());
        products(card.productCodes());
        icas(card.icas());
    }

    private void countries(List<String> countries) {
        faults.members("card.issuerCountries", countries, 300);
        for (int i = 0; i < countries.size(); i++) {
            if (!codes.isCountry(countries.get(i))) {
                faults.add("card.issuerCountries[" + i + "]", "unknown_code", "no country of ISO 3166-1 alpha-3");
            }
        }
    }

    private void products(List<String> products) {
        faults.members("card.productCodes", products, 200);
        for (int i = 0; i < products.size(); i++) {
            product("card.productCodes[" + i + "]", products.get(i));
        }
    }

    private void product(String field, String code) {
        boolean well = faults.form(field, code, AccountRangeValidation.PRODUCT, "three capital letters or digits");
        if (well && !codes.isCardProduct(code)) {
            faults.add(
                    field,
                    "unknown_code",
                    "no card product of the list, which is kept at reference-codes/CARD_PRODUCT");
        }
    }

    private void icas(List<IcaCriterion> icas) {
        faults.members(
                "card.icas",
                icas.stream().filter(Objects::nonNull).map(IcaCriterion::ica).toList(),
                500);
        for (int i = 0; i < icas.size(); i++) {
            var path = "card.icas[" + i + "]";
            if (faults.present(path, icas.get(i))) {
                ica(path, icas.get(i));
            }
        }
    }

    private void ica(String path, IcaCriterion criterion) {
        faults.form(path + ".ica", criterion.ica(), AccountRangeValidation.ICA, "1 to 11 digits");
        var ranges = criterion.binRanges();
        faults.members(path + ".binRanges", ranges, 1_000);
        for (int i = 0; i < ranges.size(); i++) {
            var rangePath = path + ".binRanges[" + i + "]";
            if (faults.present(rangePath, ranges.get(i))) {
                AccountRangeValidation.ends(
                        faults,
                        rangePath + ".",
                        ranges.get(i).low(),
                        ranges.get(i).high());
            }
        }
    }
}
