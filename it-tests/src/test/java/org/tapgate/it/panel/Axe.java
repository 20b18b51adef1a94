package org.tapgate.it.panel;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe-core: what a machine can find against WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            async () => {
                const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
                const found = await axe.run(document, { runOnly: { type: "tag", values: tags } });
                return found.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`));
            }""";

    private Axe() {}

    /** What is wrong on the page as it is now; empty when nothing is. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
