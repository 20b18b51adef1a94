package org.tapgate.api.entries;

/** What a report of entries is written in. */
enum ReportFormat {
    JSON,
    CSV
}
