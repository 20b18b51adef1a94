package org.tapgate.access.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools with its rules compiled to Java; the session lives as long as the world does. */
final class DroolsContestant implements Contestant {

    private static final String GENERATED = """
            package org.tapgate.access.bench.rules
            import org.tapgate.access.bench.TapFact
            """;

    private final KieSession session;

    private final List<TapFact> taps;

    private DroolsContestant(KieSession session, World world, List<RulesetFact> rulesets) {
        this.session = session;
        this.taps = world.taps().stream().map(tap -> new TapFact(tap, rulesets)).toList();
    }

    static DroolsContestant withOneRule(World world) {
        var rulesets = world.facts();
        var session = session(text("one-rule.drl"));
        rulesets.forEach(session::insert);
        return new DroolsContestant(session, world, rulesets);
    }

    static DroolsContestant withGeneratedRules(World world) {
        var rulesets = world.facts();
        var rules = rulesets.stream().map(RulesetFact::rule).collect(Collectors.joining("\n", GENERATED, ""));
        return new DroolsContestant(session(rules), world, rulesets);
    }

    private static KieSession session(String rules) {
        var kie = KieServices.get();
        var files = kie.newKieFileSystem().write("src/main/resources/rules.drl", rules);
        var builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return kie.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession();
    }

    private static String text(String resource) {
        try (InputStream content = DroolsContestant.class.getResourceAsStream(resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Answer decide(int number) {
        var tap = taps.get(number).fresh();
        var handle = session.insert(tap);
        session.fireAllRules();
        session.delete(handle);
        return tap.answer();
    }
}
