package org.tapgate.admin.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list can be asked for.
 *
 * @param path of the page
 * @param known in the order of the address
 */
public record Parameters(String path, List<Parameter> known) {

    /** Copies the list. */
    public Parameters {
        known = List.copyOf(known);
    }

    /** The address that says the same as what was sent, without what cannot be used. */
    public Address read(Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        known.forEach(parameter -> {
            var value = sent.get(parameter.name());
            if (value != null) {
                parameter.read().apply(value).ifPresent(usable -> values.put(parameter.name(), usable));
            }
        });
        Address.PLACE.forEach(place -> {
            var value = sent.get(place);
            if (value != null && !value.isBlank()) {
                values.put(place, value);
            }
        });
        return new Address(path, values);
    }
}
