package org.tapgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting that the code reads by its whole name is in the page for bank IT. */
class SettingsTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb-module/src/main/java"));

    private static final Path PAGE = Path.of("../docs/bank-it.md");

    /** Queues, attributes of requests and the like have names of two parts; of settings, this one alone has. */
    private static final Pattern READ =
            Pattern.compile("\"(tapgate\\.demo|tapgate\\.[a-z0-9-]+\\.[a-z0-9.-]*[a-z0-9])\"");

    /** A name, or the end of one that stands for the end of the name before it. */
    private static final Pattern TOLD =
            Pattern.compile("`(TAPGATE_[A-Z0-9_]+|_[A-Z0-9_]+|tapgate\\.[a-z0-9.-]+|\\.[a-z0-9-]+)`");

    @Test
    void every_setting_is_in_the_page_for_bank_it() throws IOException {
        assertThat(read()).hasSizeGreaterThan(30);
        assertThat(told()).containsAll(read());
    }

    /** As environment variables. */
    private static Set<String> read() throws IOException {
        var names = new TreeSet<String>();
        for (Path sources : SOURCES) {
            try (var files = Files.walk(sources)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    names.addAll(found(READ, Files.readString(file)));
                }
            }
        }
        return names.stream().map(SettingsTest::variable).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told() throws IOException {
        var names = new TreeSet<String>();
        var last = "";
        for (String name : found(TOLD, Files.readString(PAGE))) {
            last = whole(name, last);
            names.add(variable(last));
        }
        return names;
    }

    /** An end takes the place of the last part of the name before it. */
    private static String whole(String name, String before) {
        boolean isEnd = name.startsWith("_") || name.startsWith(".");
        return isEnd ? before.substring(0, Math.max(0, before.lastIndexOf(name.charAt(0)))) + name : name;
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static List<String> found(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).forEach(found::add);
        return found;
    }
}
