package org.tapgate.terminal;

import java.util.List;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A terminal as somebody wants it to be, not believed yet.
 *
 * @param serialNumber what is printed on it, as sent; null when it was not
 * @param details where it stands and whose it is
 */
public record TerminalDraft(String serialNumber, TerminalDetails details) {

    /** Everything that is wrong with a new terminal; whether location and client exist is for the boundary to add. */
    public List<Fault> faults() {
        var faults = new Faults();
        if (faults.present("serialNumber", serialNumber)
                && SerialNumber.parse(serialNumber).isEmpty()) {
            faults.add("serialNumber", "malformed", "1 to 64 letters, digits, dots, dashes or underscores");
        }
        details.faults(faults);
        return faults.found();
    }

    /** Everything that is wrong with it as a change of that terminal, whose serial number may be repeated or left out. */
    public List<Fault> faultsAsChangeOf(SerialNumber stored) {
        var faults = new Faults();
        if (serialNumber != null && !serialNumber.equals(stored.value())) {
            faults.add("serialNumber", "immutable", "cannot be changed: add another terminal");
        }
        details.faults(faults);
        return faults.found();
    }
}
