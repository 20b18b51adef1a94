package org.tapgate.it.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All figures of one run.
 *
 * @param rows in the order of their clients
 * @param memoryMegabytes resident memory of the application at the end
 * @param warmUpSeconds how long everything was used before it counted
 * @param seconds how long each figure was taken
 */
record Report(Map<Integer, Row> rows, long memoryMegabytes, int warmUpSeconds, int seconds) {

    /**
     * What so many clients reach.
     *
     * @param emptyCall a JAX-RS call that does nothing
     * @param insert a transaction of one insert
     * @param check check_entry
     * @param checkAndConfirm check_entry and confirm_entry in turn, single requests counted
     */
    record Row(Figures emptyCall, Figures insert, Load check, Load checkAndConfirm) {

        double limit() {
            return Math.min(emptyCall.perSecond(), insert.perSecond());
        }

        double checkRatio() {
            return check.figures().perSecond() / limit();
        }

        double checkAndConfirmRatio() {
            return checkAndConfirm.figures().perSecond() / limit();
        }

        Map<String, Object> json() {
            var members = new LinkedHashMap<String, Object>();
            members.put("emptyCall", emptyCall);
            members.put("oneInsert", insert);
            members.put("checkEntry", check);
            members.put("checkAndConfirm", checkAndConfirm);
            members.put("limitPerSecond", limit());
            members.put("checkEntryRatio", checkRatio());
            members.put("checkAndConfirmRatio", checkAndConfirmRatio());
            return members;
        }
    }

    /**
     * What Tapgate did.
     *
     * @param cpu processor time of each request in ms, with all that followed from it
     */
    record Load(Figures figures, CpuTime cpu) {}

    /** For programs. */
    Map<String, Object> json() {
        var clients = new LinkedHashMap<String, Object>();
        rows.forEach((number, row) -> clients.put(number.toString(), row.json()));
        return Map.of(
                "clients", clients,
                "applicationMemoryMegabytes", memoryMegabytes,
                "warmUpSeconds", warmUpSeconds,
                "secondsEach", seconds);
    }

    /** For people, in Markdown. */
    String markdown() {
        var table = rows.entrySet().stream()
                .map(row -> lines(row.getKey(), row.getValue()))
                .collect(Collectors.joining());
        return """
                # Tapgate on this machine

                %d cores; warm-up %d s; each figure over %d s. The limit is the lower of the empty call and the one insert.

                CPU is the processor time of a request: in the application, in the database.

                | Clients | What | per second | p50 ms | p99 ms | of the limit | CPU ms |
                |---:|---|---:|---:|---:|---:|---:|
                %s
                Resident memory of the application afterwards: %d MB
                """.formatted(
                        Runtime.getRuntime().availableProcessors(), warmUpSeconds, seconds, table, memoryMegabytes);
    }

    private static String lines(int clients, Row row) {
        return line(clients, "empty JAX-RS call", row.emptyCall(), "", "")
                + line(clients, "pgbench, one insert", row.insert(), "", "")
                + line(clients, "check_entry", row.check(), row.checkRatio())
                + line(clients, "check + confirm", row.checkAndConfirm(), row.checkAndConfirmRatio());
    }

    private static String line(int clients, String what, Load load, double ratio) {
        var cpu = String.format(
                Locale.ROOT, "%.2f + %.2f", load.cpu().application(), load.cpu().database());
        return line(clients, what, load.figures(), percent(ratio), cpu);
    }

    private static String line(int clients, String what, Figures figures, String ratio, String cpu) {
        var failed = figures.errors() == 0 ? "" : ", " + figures.errors() + " FAILED";
        return String.format(
                Locale.ROOT,
                "| %d | %s%s | %.0f | %.2f | %.2f | %s | %s |%n",
                clients,
                what,
                failed,
                figures.perSecond(),
                figures.p50Millis(),
                figures.p99Millis(),
                ratio,
                cpu);
    }

    private static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * ratio);
    }
}
