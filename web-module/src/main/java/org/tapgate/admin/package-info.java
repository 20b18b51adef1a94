/**
 * The panel: Faces pages under {@code /admin} for the people who run Tapgate (spec, panel).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 What the panel does, the management API does too: both call the same boundary beans, which hold permissions
 *       and transactions. The menu hides what a role cannot do, the boundary refuses it.
 *   <li>R2 Every list and every record has a stable address; nothing is changed by opening one.
 *   <li>R3 No card number is ever shown beyond its first six and last four digits.
 *   <li>R4 Every text comes from the bundles {@code messages_*.properties}, which are complete in all languages; the
 *       language comes from {@link org.tapgate.preference.Language}, never from a request as it is.
 *   <li>R5 Pages carry a strict content security policy: no inline script or style of ours, no {@code f:ajax}, and no
 *       template path is ever computed from a request.
 * </ul>
 *
 * <p>A backing bean is named after what its user does there (BrowseEntries, PairTerminal). It holds what was selected
 * and said, calls one boundary and shows the outcome.
 *
 * <p>Out of scope: decisions, and who may do what ({@code identity}).
 */
package org.tapgate.admin;
