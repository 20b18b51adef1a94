package org.tapgate.it.bench.intent;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tapgate.it.bench.Clients;
import org.tapgate.it.bench.CpuTime;
import org.tapgate.it.bench.EmptyWar;
import org.tapgate.it.bench.Figures;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.Stack;
import org.tapgate.it.systems.CardNumbers;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Call;

/**
 * What happens to so many intents, each on a terminal of its own, step by step: each step for all of them, beside an empty
 * call.
 *
 * @param each intents
 */
record Steps(Stack stack, Fleet fleet, int each) {

    private static final int CLIENTS = 16;

    private static final Map<String, Object> READ =
            Map.of("card", Map.of("pan", CardNumbers.of("54321000", 42), "expiry", "2049-12"), "readMethod", "CHIP");

    /** What a step reached, and the processor time of one of its calls, in ms. */
    private record Load(Figures figures, CpuTime cpu) {}

    /** Takes them again and again for so long. */
    void warmUp(int seconds) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            take();
        }
    }

    /** Takes them once. */
    String report() throws Exception {
        var loads = take();
        var limit = loads.values().iterator().next().figures().perSecond();
        var report = new StringBuilder("| 16 clients | per second | of the empty call | p50 ms | p99 ms |"
                + " application, ms each | database, ms each |\n|---|---:|---:|---:|---:|---:|---:|\n");
        loads.forEach((name, load) -> report.append(row(name, load, limit)));
        return report.toString();
    }

    private static String row(String name, Load load, double limit) {
        var figures = load.figures();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f %% | %.1f | %.1f | %.2f | %.2f |%n",
                name,
                figures.perSecond(),
                100 * figures.perSecond() / limit,
                figures.p50Millis(),
                figures.p99Millis(),
                load.cpu().application(),
                load.cpu().database());
    }

    private Map<String, Load> take() throws Exception {
        var loads = new LinkedHashMap<String, Load>();
        var intents = new String[each];
        loads.put("empty JAX-RS call", load(each * 2, at -> good(Call.of("GET", EmptyWar.CALL))));
        loads.put(
                "create", load(each, at -> intents[at] = good(fleet.asking(at)).text("/id")));
        loads.put("fetch", load(each, at -> good(fleet.fetching(at))));
        loads.put("process", load(each, at -> good(fleet.doing(at, intents[at], "process", READ))));
        loads.put("finish", load(each, at -> good(fleet.doing(at, intents[at], "finish", Map.of()))));
        return loads;
    }

    private Load load(int count, Clients.Request request) throws Exception {
        var before = cpuTime();
        var figures = new Clients(CLIENTS).send(count, request);
        return new Load(figures, cpuTime().eachSince(before, count));
    }

    private CpuTime cpuTime() throws IOException {
        return CpuTime.of(
                stack.find(Part.APPLICATION).orElseThrow(),
                stack.find(Part.DATABASE).orElseThrow());
    }

    private Answer good(Call call) throws IOException {
        return Fleet.good(stack.connection(), call);
    }
}
