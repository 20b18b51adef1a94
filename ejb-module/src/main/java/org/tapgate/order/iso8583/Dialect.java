package org.tapgate.order.iso8583;

import com.solab.iso8583.IsoMessage;
import com.solab.iso8583.MessageFactory;
import com.solab.iso8583.parse.FieldParseInfo;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Messages as bytes: ASCII throughout, bitmaps in hexadecimal digits. The one place that knows the library. */
public final class Dialect {

    private static final String ENCODING = StandardCharsets.US_ASCII.name();

    private final MessageFactory<IsoMessage> factory = new MessageFactory<>();

    /** Learns the elements of every type. */
    public Dialect() {
        factory.setCharacterEncoding(ENCODING);
        var guide = Arrays.stream(DataElement.values())
                .collect(Collectors.toMap(
                        DataElement::number,
                        element -> FieldParseInfo.getInstance(element.form(), element.length(), ENCODING, false)));
        for (int type : MessageType.all()) {
            factory.setParseMap(type, guide);
        }
    }

    /** The bytes of a message; an error when an element is too long for its field. */
    public byte[] write(HostMessage message) {
        var iso = factory.newMessage(message.type());
        message.elements()
                .forEach((element, value) -> iso.setValue(element.number(), value, element.form(), element.length()));
        return iso.writeData();
    }

    /** The message of bytes. */
    public HostMessage read(byte[] bytes) throws Unreadable {
        try {
            var iso = factory.parseMessage(bytes, 0);
            if (iso == null) {
                throw new Unreadable();
            }
            return new HostMessage(iso.getType(), elements(iso));
        } catch (ParseException
                | UnsupportedEncodingException
                | IllegalArgumentException
                | IndexOutOfBoundsException no) {
            throw new Unreadable();
        }
    }

    private static Map<DataElement, String> elements(IsoMessage iso) {
        var found = new EnumMap<DataElement, String>(DataElement.class);
        for (var element : DataElement.values()) {
            if (iso.hasField(element.number())) {
                found.put(element, iso.getField(element.number()).toString().stripTrailing());
            }
        }
        return found;
    }

    /** Bytes that are no message of this dialect. It holds none of them. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("no message of the dialect", null, false, false);
        }
    }
}
