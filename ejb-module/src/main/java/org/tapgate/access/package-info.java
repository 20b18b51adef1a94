/**
 * May this card pass here, now? The rules, the decision about one card at one place, and the life of an entry.
 *
 * <p>Promises (access-control.md, by section):
 *
 * <ol>
 *   <li>Section 3: checks run in one order, {@code AccessChecks}, and the first that fails answers.
 *       Every decision carries the trace of what was seen.
 *   <li>Section 4: of all rulesets that match, the first by precedence that lets the card in free decides, else the
 *       first that lets it in for a fee, else the first one's refusal stands.
 *   <li>Section 5: guests are charged free first, per kind, and never beyond what was promised at the check.
 *   <li>Section 2: an entry changes its status along the edges of {@link org.tapgate.access.EntryTransitions} only.
 *   <li>Section 13: a ruleset that cannot work is refused with every fault named,
 *       {@link org.tapgate.access.RulesetValidation}.
 *   <li>What would need an outside system that is not connected is refused, never passed. What needs the acquirer is
 *       left open until it answered, since nothing remote happens within a decision.
 * </ol>
 *
 * <p>Everything here is plain Java: facts and time come in as arguments, an outcome goes out. The cost of a decision
 * grows neither with rulesets that do not match nor linearly with the card's history.
 *
 * <p>Out of scope: who asks (terminal tokens), money movements ({@code order}), and offline reports ({@code offline}).
 */
package org.tapgate.access;
