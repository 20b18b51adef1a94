package org.tapgate.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapgate.access.RejectCode;
import org.tapgate.api.psp.PspError;
import org.tapgate.card.CardRefusal;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.order.AdjustmentRefusal;
import org.tapgate.order.OrderRefusal;
import org.tapgate.settlement.BatchRefusal;
import org.tapgate.wording.PosMessageRefusal;

/** Each problem points to its section of the catalogue, so each code has one, and no section is left over. */
class ErrorCatalogueTest {

    private static final Path CATALOGUE = Path.of("src/main/webapp/docs/errors.html");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SECTION = Pattern.compile("<section id=\"([A-Z0-9_]+)\">");
    private static final Pattern PROBLEM = Pattern.compile("\\bof\\(\\s*\\d+,\\s*\"([A-Z0-9_]+)\"");

    @Test
    void every_code_that_is_answered_has_its_section() throws IOException {
        assertThat(described()).containsAll(answered());
    }

    @Test
    void every_section_is_about_a_code_that_is_answered() throws IOException {
        assertThat(answered()).containsAll(described());
    }

    private static Set<String> described() throws IOException {
        return codes(SECTION, Files.readString(CATALOGUE));
    }

    private static Set<String> answered() throws IOException {
        var codes = Stream.<Enum<?>[]>of(
                        RejectCode.values(), CardRefusal.values(), PosMessageRefusal.values(), BatchRefusal.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(AdjustmentRefusal.values()).map(Enum::name).forEach(codes::add);
        codes.add(PspError.NOT_NUMERIC);
        Arrays.stream(OrderRefusal.values()).map(Enum::name).forEach(codes::add);
        Arrays.stream(IntentRefusal.Reason.values()).map(Enum::name).forEach(codes::add);
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                codes.addAll(codes(PROBLEM, Files.readString(file)));
            }
        }
        return codes;
    }

    private static Set<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.toSet());
    }
}
