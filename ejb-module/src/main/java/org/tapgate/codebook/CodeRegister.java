package org.tapgate.codebook;

import java.util.Optional;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the lists, in the running transaction. */
public interface CodeRegister {

    /** A page of a list, by code. */
    Page<SavedCode> page(CodeList list, PageRequest page);

    /** One code, on the list by now or not. */
    Optional<SavedCode> find(CodeList list, String code);

    /** Adds a code; false when somebody else did just now. */
    boolean add(ListedCode code);

    /** Replaces a code; false when it has another version by now. */
    boolean replace(long seen, ListedCode code);

    /** Whether another run of merchant categories lies over this one. */
    boolean overlaps(ListedCode code);
}
