package org.tapgate.order.iso8583;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Message type identifiers: the four digits in front of every message. */
public final class MessageType {

    /** Asks about a card, or holds an amount on it. */
    public static final int AUTHORIZATION = 0x0100;

    /** Moves money, or lets a hold go. */
    public static final int FINANCIAL = 0x0200;

    /** Undoes an earlier message that may have arrived or not. */
    public static final int REVERSAL = 0x0400;

    /** Compares totals. */
    public static final int RECONCILIATION = 0x0500;

    /** Asks whether somebody is there. */
    public static final int NETWORK = 0x0800;

    private static final int ANSWER = 0x0010;

    private static final int REPEAT = 0x0001;

    private static final int CLASS = 0x0F00;

    private MessageType() {}

    /** The same message again. */
    public static int repeated(int question) {
        return question | REPEAT;
    }

    /** The type of its answer; that of a repetition is the same. */
    public static int answerTo(int question) {
        return of(question) | ANSWER;
    }

    /** Whether it is an answer. */
    public static boolean isAnswer(int type) {
        return (type & ANSWER) != 0;
    }

    /** What it is about, whether it asks, repeats or answers. */
    public static int of(int type) {
        return type & CLASS;
    }

    /** All that can be sent or received: each, its repetition and its answer. */
    static int[] all() {
        var classes = new int[] {AUTHORIZATION, FINANCIAL, REVERSAL, RECONCILIATION, NETWORK};
        return Arrays.stream(classes)
                .flatMap(type -> IntStream.of(type, repeated(type), answerTo(type)))
                .toArray();
    }
}
