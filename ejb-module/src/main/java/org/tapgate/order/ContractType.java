package org.tapgate.order;

/** What a contract is for: the names of the public gateway schema. */
public enum ContractType {
    /** The merchant charges when there is something to charge. */
    MIT_UNSCHEDULED,
    /** The merchant charges at regular times. */
    MIT_SCHEDULED,
    /** The customer pays again by a click. */
    CIT
}
