package org.tapgate.admin;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.access.DenyReason;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Verdict;
import org.tapgate.access.Verification;
import org.tapgate.admin.access.EntryColumn;
import org.tapgate.admin.access.RulesetState;
import org.tapgate.admin.list.Period;
import org.tapgate.card.CardRefusal;
import org.tapgate.card.CardState;
import org.tapgate.identity.Role;
import org.tapgate.intent.IntentActor;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.Outcome;
import org.tapgate.order.OperationResult;
import org.tapgate.order.OperationType;
import org.tapgate.order.OrderRefusal;
import org.tapgate.order.OrderState;
import org.tapgate.order.PaymentAction;
import org.tapgate.preference.Density;
import org.tapgate.preference.Language;
import org.tapgate.preference.Theme;
import org.tapgate.settlement.BatchRefusal;
import org.tapgate.settlement.BatchRequest;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.Difference;
import org.tapgate.settlement.ReconciliationItem;
import org.tapgate.terminal.TerminalRefusal;
import org.tapgate.terminal.TerminalStatus;

/** The bundles are complete, and pages and beans ask for nothing that is not there. */
class MessagesTest {

    /** {@code m['key']} or {@code m[this ? 'key' : 'other']}, {@code texts.of('key'}, {@code texts.of("key"}. */
    private static final Pattern ASKS = Pattern.compile("\\bm\\[[^\\]]*\\]|texts\\.of\\([^,)]*");

    /** A key inside of that. */
    private static final Pattern KEYS = Pattern.compile("['\"]([^'\"]+)['\"]");

    /** {@code texts.name('prefix', ...)}. */
    private static final Pattern PREFIXES = Pattern.compile("texts\\.name\\(['\"]([^'\"]+)['\"]");

    /** Names of constants, by the prefix under which pages ask for them. */
    private static final Map<String, Object[]> NAMED = Map.ofEntries(
            entry("menu", MenuItem.values()),
            entry("role", Role.values()),
            entry("theme", Theme.values()),
            entry("density", Density.values()),
            entry("error.title", new Object[] {400, 403, 404, 500}),
            entry("error.text", new Object[] {400, 403, 404, 500}),
            entry("service", new Object[] {"LOUNGE", "FAST_LINE"}),
            entry("location", new Object[] {"country", "name", "service"}),
            entry("terminal", new Object[] {"status", "location"}),
            entry("terminal.status", TerminalStatus.values()),
            entry("refusal", refusals()),
            entry("period", Period.values()),
            entry("ruleset", new Object[] {"name", "active", "service", "ica", "country"}),
            entry("ruleset.active", new Object[] {"TRUE", "FALSE"}),
            entry("ruleset.state", RulesetState.values()),
            entry("verification", Verification.values()),
            entry("entry", new Object[] {"period", "from", "country", "first6", "ica", "rejectCode"}),
            entry("entry.column", EntryColumn.values()),
            entry("entry.status", EntryStatus.values()),
            entry("entry.type", EntryType.values()),
            entry("entry.mode", EntryMode.values()),
            entry("entry.readMethod", ReadMethod.values()),
            entry("answer", new Object[] {true, false}),
            entry("moment", new Object[] {"REQUESTED", "OCCURRED", "EXPIRES", "CANCELLED", "EXPIRED", "REVERSED"}),
            entry("verdict", Verdict.values()),
            entry("reason", DenyReason.values()),
            entry("check", new Object[] {"DEVICE_ASSIGNED", "TOTAL_USAGE", "SPEND_GATE"}),
            entry("trace", new Object[] {true, false, "FREE", "PAID"}),
            entry("card", new Object[] {"first6", "last4", "aref", "ica", "productCode"}),
            entry("card.state", CardState.values()),
            entry("intent", new Object[] {"state", "kind", "terminal"}),
            entry("intent.state", IntentState.values()),
            entry("intent.kind", IntentKind.values()),
            entry("intent.outcome", Outcome.values()),
            entry("intent.event", IntentEvent.values()),
            entry("intent.actor", IntentActor.values()),
            entry("order", new Object[] {"reference", "state", "customField"}),
            entry("order.state", OrderState.values()),
            entry("order.type", OperationType.values()),
            entry("order.result", OperationResult.values()),
            entry("order.action", PaymentAction.values()),
            entry("batch", new Object[] {"state"}),
            entry("batch.state", BatchState.values()),
            entry("batch.request", BatchRequest.Action.values()),
            entry("batch.request.state", BatchRequest.State.values()),
            entry("batch.item.state", ReconciliationItem.State.values()),
            entry("batch.source", Difference.Source.values()),
            entry("range", new Object[] {"ica", "productCode"}),
            entry("fault", new Object[] {"required", "too_long", "out_of_range", "malformed", "unknown_code"}));

    private static Object[] refusals() {
        return Stream.<Object[]>of(
                        TerminalRefusal.values(), CardRefusal.values(), BatchRefusal.values(), OrderRefusal.values())
                .flatMap(Arrays::stream)
                .toArray();
    }

    static Stream<Path> sources() {
        return Stream.concat(Pages.xhtml().stream(), Pages.java().stream());
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_every_text(Language language) {
        assertThat(texts(language))
                .containsOnlyKeys(texts(Language.EN).keySet())
                .doesNotContainValue("");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_fills_the_same_places(Language language) {
        texts(language)
                .forEach((key, text) -> assertThat(places(text))
                        .as(key)
                        .isEqualTo(places(texts(Language.EN).get(key))));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_has_a_straight_apostrophe_which_would_be_an_escape(Language language) {
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void every_text_that_is_asked_for_exists(Path source) {
        assertThat(keysIn(Pages.text(source))).isSubsetOf(texts(Language.EN).keySet());
    }

    @Test
    void every_constant_that_is_shown_has_a_name() {
        NAMED.forEach((prefix, constants) -> assertThat(texts(Language.EN))
                .containsKeys(Arrays.stream(constants)
                        .map(constant -> prefix + "." + constant)
                        .toArray(String[]::new)));
    }

    @Test
    void the_constants_of_every_prefix_in_use_are_known_here() {
        var used = new TreeSet<String>();
        sources().forEach(source -> matches(PREFIXES, 1, Pages.text(source)).forEach(used::add));

        assertThat(NAMED.keySet()).containsAll(used);
    }

    private static Map<String, String> texts(Language language) {
        var bundle = ResourceBundle.getBundle("org.tapgate.admin.messages", language.locale());
        assertThat(bundle.getLocale()).isEqualTo(language.locale());
        var texts = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Collection<String> keysIn(String source) {
        return matches(ASKS, 0, source)
                .flatMap(asked -> matches(KEYS, 1, asked))
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map(match -> match.group(group));
    }
}
