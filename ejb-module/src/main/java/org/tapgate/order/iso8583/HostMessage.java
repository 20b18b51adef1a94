package org.tapgate.order.iso8583;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message to or from the host. It prints itself without its elements: one of them may be a card number.
 *
 * @param type as {@link MessageType} has them
 * @param elements as text, without padding
 */
public record HostMessage(int type, Map<DataElement, String> elements) {

    /** Copies the elements. */
    public HostMessage {
        elements = Map.copyOf(elements);
    }

    /** One without any element yet. */
    public static HostMessage of(int type) {
        return new HostMessage(type, Map.of());
    }

    /** With one element more; null leaves it as it is. */
    public HostMessage with(DataElement element, String value) {
        if (value == null) {
            return this;
        }
        var more = new EnumMap<DataElement, String>(DataElement.class);
        more.putAll(elements);
        more.put(element, value);
        return new HostMessage(type, more);
    }

    /** The same message under another type. */
    public HostMessage as(int otherType) {
        return new HostMessage(otherType, elements);
    }

    /** One element, if it is there. */
    public Optional<String> get(DataElement element) {
        return Optional.ofNullable(elements.get(element));
    }

    @Override
    public String toString() {
        return "%04X %s".formatted(type, elements.get(DataElement.TRACE_NUMBER));
    }
}
