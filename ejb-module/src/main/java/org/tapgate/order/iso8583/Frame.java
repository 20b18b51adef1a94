package org.tapgate.order.iso8583;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How messages follow each other on a connection: two bytes of length, the higher first, then the message. */
public final class Frame {

    /** Far more than any message of the dialect has. */
    private static final int LONGEST = 4_096;

    private Frame() {}

    /** Writes a message, whole. */
    public static void write(DataOutputStream out, byte[] message) throws IOException {
        var framed = new byte[message.length + 2];
        framed[0] = (byte) (message.length >>> Byte.SIZE);
        framed[1] = (byte) message.length;
        System.arraycopy(message, 0, framed, 2, message.length);
        out.write(framed);
        out.flush();
    }

    /**
     * Reads the message of which the first byte was read already.
     *
     * @param first that byte
     */
    public static byte[] read(int first, DataInputStream in) throws IOException {
        int length = (first << Byte.SIZE) | in.readUnsignedByte();
        if (length > LONGEST) {
            throw new IOException("a frame that is too long");
        }
        return in.readNBytes(length);
    }
}
