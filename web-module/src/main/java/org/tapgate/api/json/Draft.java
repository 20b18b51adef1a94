package org.tapgate.api.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

/**
 * A body with what was wrong in reading it: as parameter of a resource method in place of {@code T} itself, so that the
 * feature's own rules are asked before the client learns of all faults at once.
 *
 * @param value what could be read; members that could not are null
 * @param faults what could not be read
 */
public record Draft<T>(T value, List<Fault> faults) {

    /** Copies the faults. */
    public Draft {
        faults = List.copyOf(faults);
    }

    /**
     * The value, when all of it could be read; else refuses it with the faults of reading and those that the rules find.
     *
     * @param rules finds the faults of a value, members that are null included
     */
    public T orRefuse(Function<? super T, List<Fault>> rules) {
        if (faults.isEmpty()) {
            return value;
        }
        throw new BadInput(faults(rules));
    }

    /** The faults of reading and those that the rules find beside them. */
    public List<Fault> faults(Function<? super T, List<Fault>> rules) {
        var all = new ArrayList<>(faults);
        rules.apply(value).stream().filter(fault -> !isExplained(fault)).forEach(all::add);
        return all;
    }

    /** Whether the rules only complain of what could not be read, or of something around it or in it. */
    private boolean isExplained(Fault fault) {
        return faults.stream()
                .filter(unread -> !unread.code().equals(FaultCollector.UNKNOWN_FIELD))
                .anyMatch(unread -> isWithin(fault.field(), unread.field()) || isWithin(unread.field(), fault.field()));
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }
}
