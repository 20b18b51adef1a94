package org.tapgate.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages must not do; each rule is tried on a planted violation too. */
class PagesTest {

    private static final List<Pattern> FORBIDDEN = List.of(
            // Blocked by the content security policy
            Pattern.compile("<f:ajax"),
            Pattern.compile("\\son(click|change|submit|load|key\\w+|focus|blur)="),
            Pattern.compile("<script(?![^>]*\\ssrc=)"),
            Pattern.compile("\\sstyle=|<style"),
            // Remote templates: no path of a template comes from a request
            Pattern.compile("<ui:(include|decorate|composition)[^>]*(src|template)=\"[^\"]*[#$]\\{"),
            // What is shown is always escaped
            Pattern.compile("escape=\"false\""));

    static List<Path> pages() {
        return Pages.xhtml();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_does_what_is_forbidden(Path page) {
        assertThat(faults(Pages.text(page))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h:inputText><f:ajax/></h:inputText>",
                "<a href=\"#\" onclick=\"go()\">",
                "<script>go()</script>",
                "<p style=\"color: red\">",
                "<ui:include src=\"#{param.page}\"/>",
                "<h:outputText value=\"#{it}\" escape=\"false\"/>"
            })
    void every_violation_is_caught(String planted) {
        assertThat(faults(planted)).isNotEmpty();
    }

    @Test
    void there_are_pages() {
        assertThat(pages()).hasSizeGreaterThan(10);
    }

    private static Stream<String> faults(String page) {
        return FORBIDDEN.stream()
                .map(pattern -> pattern.matcher(page))
                .filter(found -> found.find())
                .map(found -> found.group());
    }
}
