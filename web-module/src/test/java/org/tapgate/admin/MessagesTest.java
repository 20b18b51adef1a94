package org.tapgate.admin;

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
import org.tapgate.identity.PasswordFault;
import org.tapgate.identity.Role;
import org.tapgate.preference.Density;
import org.tapgate.preference.Language;
import org.tapgate.preference.Theme;

/** The bundles are complete, and pages and beans ask for nothing that is not there. */
class MessagesTest {

    /** {@code m['key']}, {@code texts.of('key'}, and in Java a text after {@code of(}, {@code later(} or {@code wrong(}. */
    private static final Pattern KEYS = Pattern.compile(
            "\\bm\\['([^']+)'\\]|texts\\.of\\('([^']+)'|(?:texts\\.of|\\.later|\\.wrong)\\(\"([^\"]+)\"");

    /** {@code texts.name('prefix', ...)}. */
    private static final Pattern PREFIXES = Pattern.compile("texts\\.name\\(['\"]([^'\"]+)['\"]");

    /** Names of constants, by the prefix under which pages ask for them. */
    private static final Map<String, Object[]> NAMED = Map.of(
            "menu", MenuItem.values(),
            "role", Role.values(),
            "theme", Theme.values(),
            "density", Density.values(),
            "password.fault", PasswordFault.values(),
            "error.title", new Object[] {400, 403, 404, 500},
            "error.text", new Object[] {400, 403, 404, 500});

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
        assertThat(found(KEYS, source)).isSubsetOf(texts(Language.EN).keySet());
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
        sources().forEach(source -> used.addAll(found(PREFIXES, source)));

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

    private static Collection<String> found(Pattern pattern, Path source) {
        var found = new TreeSet<String>();
        pattern.matcher(Pages.text(source)).results().forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    found.add(match.group(group));
                }
            }
        });
        return found;
    }
}
