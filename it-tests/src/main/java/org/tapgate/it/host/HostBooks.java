package org.tapgate.it.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the host knows: holds, captures and refunds, each by its own name. A repeated message is answered as before. */
public final class HostBooks {

    private static final String FOUND_NOTHING = "25";

    private final Map<String, IsoText> answers = new HashMap<>();

    /** Amounts by the key of the message that made them. */
    private final Map<String, Long> holds = new HashMap<>();

    private final Map<String, Long> captures = new HashMap<>();

    /** Keys by the host's name. */
    private final Map<String, String> names = new HashMap<>();

    private final List<Moved> moved = new ArrayList<>();

    private Boolean agreed;

    /** What changes totals: a debit, its reversal, or a credit. */
    private record Moved(Way way, String day, long amount) {}

    private enum Way {
        DEBIT(76, 88),
        REVERSAL(77, 89),
        CREDIT(74, 86);

        private final int count;

        private final int sum;

        Way(int count, int sum) {
            this.count = count;
            this.sum = sum;
        }
    }

    /** What cards are blocked for. */
    public synchronized long held() {
        return holds.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What cards have paid, less what was undone and what went back. */
    public synchronized long taken() {
        return captures.values().stream().mapToLong(Long::longValue).sum() - sum(Way.CREDIT, "");
    }

    /** Whether the totals that it was told were its own; nobody knows before it was told any. */
    public synchronized Optional<Boolean> agreed() {
        return Optional.ofNullable(agreed);
    }

    synchronized IsoText answer(IsoText message) {
        var known = answers.get(message.key());
        if (known == null) {
            known = act(message);
            answers.put(message.key(), known);
        }
        return known;
    }

    private IsoText act(IsoText message) {
        return switch (message.type().charAt(1)) {
            case '1' -> authorize(message);
            case '2' -> move(message);
            case '4' -> reverse(message);
            case '5' -> compare(message);
            default -> message.answer("00");
        };
    }

    private IsoText authorize(IsoText message) {
        if (message.field(25).equals("51")) {
            return named(message.answer("85"), message);
        }
        holds.put(message.key(), amount(message));
        return named(message.answer("00"), message);
    }

    private IsoText named(IsoText answer, IsoText message) {
        var name = "H" + message.field(11) + message.field(7).substring(5);
        names.put(name, message.key());
        return answer.with(37, name)
                .with(38, "A" + message.field(11).substring(1))
                .with(62, "CARD-" + name);
    }

    private IsoText move(IsoText message) {
        var followed = names.get(message.field(37));
        if (followed == null) {
            return message.answer(FOUND_NOTHING);
        }
        switch (message.field(3)) {
            case "000000" -> {
                holds.merge(followed, -amount(message), Long::sum);
                captures.put(message.key(), amount(message));
                note(Way.DEBIT, message, amount(message));
            }
            case "020000" -> holds.remove(followed);
            default -> note(Way.CREDIT, message, amount(message));
        }
        return named(message.answer("00"), message);
    }

    private IsoText reverse(IsoText message) {
        var original = message.field(90);
        var key = original.charAt(1) + message.field(41) + original.substring(4, 10) + original.substring(10, 20);
        var hold = holds.remove(key);
        var capture = captures.get(key);
        if (capture != null && capture > 0) {
            captures.put(key, 0L);
            note(Way.REVERSAL, message, capture);
        }
        return message.answer(hold == null && capture == null ? FOUND_NOTHING : "00");
    }

    private void note(Way way, IsoText message, long amount) {
        moved.add(new Moved(way, message.field(7).substring(0, 4), amount));
    }

    /** Of one currency only. */
    private IsoText compare(IsoText message) {
        boolean same = Arrays.stream(Way.values()).allMatch(way -> agrees(way, message));
        agreed = same && (agreed == null || agreed);
        return message.answer("00").with(66, same ? "1" : "2");
    }

    private boolean agrees(Way way, IsoText message) {
        var day = message.field(15);
        return number(message, way.count) == of(way, day).count() && number(message, way.sum) == sum(way, day);
    }

    private long sum(Way way, String day) {
        return of(way, day).mapToLong(Moved::amount).sum();
    }

    /** Those of a day; of any, when it is not said. */
    private Stream<Moved> of(Way way, String day) {
        return moved.stream()
                .filter(it -> it.way() == way && (day.isEmpty() || it.day().equals(day)));
    }

    private static long amount(IsoText message) {
        return number(message, 4);
    }

    private static long number(IsoText message, int field) {
        return Long.parseLong(message.field(field));
    }
}
