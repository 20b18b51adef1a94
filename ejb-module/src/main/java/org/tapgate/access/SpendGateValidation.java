package org.tapgate.access;

import java.util.regex.Pattern;
import org.tapgate.platform.Faults;
import org.tapgate.reference.StandardCodes;

/** The part of {@link RulesetValidation} that looks at {@code spend}. */
final class SpendGateValidation {

    private static final Pattern RANGE = Pattern.compile("[0-9]{4}-[0-9]{4}");

    private SpendGateValidation() {}

    static void look(Faults faults, SpendGate gate, StandardCodes codes) {
        if (gate == null) {
            return;
        }
        new PriceValidation(faults, codes).look("spend.amount", gate.amount());
        if (faults.present("spend.periodDays", gate.periodDays())) {
            faults.range("spend.periodDays", gate.periodDays(), 1, RulesetValidation.LONGEST_PERIOD);
        }
        faults.range("spend.gracePeriodDays", gate.gracePeriodDays(), 0, RulesetValidation.LONGEST_PERIOD);
        faults.members("spend.mccs", gate.mccs(), 500);
        for (int i = 0; i < gate.mccs().size(); i++) {
            mcc(faults, "spend.mccs[" + i + "]", gate.mccs().get(i), codes);
        }
    }

    private static void mcc(Faults faults, String field, String mcc, StandardCodes codes) {
        if (!faults.present(field, mcc)) {
            return;
        }
        if (!RANGE.matcher(mcc).matches()) {
            if (!codes.isMcc(mcc)) {
                faults.add(field, "unknown_code", "4 digits of ISO 18245, or a range such as 5940-5941");
            }
        } else if (mcc.substring(0, 4).compareTo(mcc.substring(5)) > 0) {
            faults.add(field, "reversed", "the low end is above the high end");
        }
    }
}
