package org.tapgate.api.problem;

import java.util.List;
import org.tapgate.platform.Fault;

/** Thrown at the edge of HTTP only, where JAX-RS offers no other way to refuse a body or a query before a resource runs. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Input with these faults. */
    public BadInput(List<Fault> faults) {
        super("Input with " + faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found. */
    public List<Fault> faults() {
        return faults;
    }
}
