package org.tapgate.api.entries;

/** How much a report of entries tells of each (seed 003, Export Report). */
public enum ReportDetail {
    /** What a list shows. */
    SUMMARY,
    /** Everything. */
    DETAILED
}
