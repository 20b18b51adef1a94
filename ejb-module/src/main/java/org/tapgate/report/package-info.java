/**
 * Figures about what happened, counted from events.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>R1. Every entry that ended (completed, refused, expired, cancelled, reversed) is counted exactly once, in the
 *       hour and at the place where it took place, whatever is killed meanwhile.
 *   <li>R2. Nothing that was counted is uncounted: a reversal is a figure of its own beside the completed entry.
 *   <li>R3. Callers see the figures of their scope only.
 * </ol>
 *
 * <p>Out of scope: entries themselves ({@code access}), schedules and files of reports.
 */
package org.tapgate.report;
