package org.tapgate.order.iso8583;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapgate.order.iso8583.HostReply.Answered;
import org.tapgate.order.iso8583.HostReply.NotSent;
import org.tapgate.order.iso8583.HostReply.Silent;

class HostLinkTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ScriptedHost host = ScriptedHost.start();

    private final LinkedBlockingQueue<HostMessage> late = new LinkedBlockingQueue<>();

    private HostLink link;

    @AfterEach
    void closeAll() {
        link.close();
        host.close();
    }

    @Test
    void answers_find_their_questions_in_whatever_order_they_come() throws Exception {
        open(LONG, LONG);
        var held = new ArrayList<HostMessage>();
        host.answers(question -> {
            held.add(0, ScriptedHost.yes(question));
            return held.size() == 20 ? held : List.of();
        });
        var threads = Executors.newFixedThreadPool(20);

        var replies = threads.invokeAll(IntStream.rangeClosed(1, 20)
                .<Callable<HostReply>>mapToObj(trace -> () -> link.ask(question(trace)))
                .toList());

        for (int index = 0; index < 20; index++) {
            var answer = ((Answered) replies.get(index).get()).message();
            assertThat(answer.get(DataElement.TRACE_NUMBER)).contains("%06d".formatted(index + 1));
        }
        assertThat(host.connections).hasValue(1);
        threads.shutdown();
    }

    @Test
    void whoever_asks_a_silent_host_waits_for_its_time_out_only_and_the_late_answer_is_handed_on() throws Exception {
        open(SHORT, LONG);
        host.isSilent();

        assertThat(link.ask(question(1))).isEqualTo(new Silent());
        host.say(ScriptedHost.yes(question(1)));

        assertThat(late.poll(20, TimeUnit.SECONDS).get(DataElement.TRACE_NUMBER))
                .contains("000001");
    }

    @Test
    void the_second_of_two_answers_is_a_late_one() throws Exception {
        open(LONG, LONG);
        host.answers(question -> List.of(ScriptedHost.yes(question), ScriptedHost.no(question, "05")));

        var first = ((Answered) link.ask(question(1))).message();

        assertThat(first.get(DataElement.RESPONSE_CODE)).contains("00");
        assertThat(late.poll(20, TimeUnit.SECONDS).get(DataElement.RESPONSE_CODE))
                .contains("05");
    }

    @Test
    void an_answer_to_the_same_trace_number_at_another_time_is_no_answer() {
        open(SHORT, LONG);
        host.answers(question -> List.of(ScriptedHost.yes(question.with(DataElement.TRANSMITTED_AT, "0101000000"))));

        assertThat(link.ask(question(1))).isEqualTo(new Silent());
    }

    @Test
    void a_host_that_reads_no_more_holds_nobody_longer_than_the_time_out() {
        open(SHORT, LONG);
        host.goDeaf();
        link.ask(question(1));

        var replies = IntStream.rangeClosed(2, 5)
                .mapToObj(trace -> link.ask(question(trace)))
                .toList();

        assertThat(replies).doesNotHaveAnyElementsOfTypes(Answered.class);
    }

    @Test
    void without_a_connection_nothing_leaves() {
        link = new HostLink(settings(SHORT, LONG), late::add, Thread::new, Instant::now);

        assertThat(link.ask(question(1))).isEqualTo(new NotSent());
    }

    @Test
    void a_connection_that_breaks_ends_the_waiting_and_is_made_again() {
        open(LONG, LONG);
        host.answers(question -> {
            host.hangUp();
            return List.of();
        });
        assertThat(link.ask(question(1))).isEqualTo(new Silent());

        host.saysYes();

        await(() -> link.ask(question(2)) instanceof Answered);
    }

    @Test
    void a_host_that_says_nothing_is_asked_whether_it_is_there_and_left_when_it_is_not() {
        open(LONG, SHORT);
        await(() -> host.echoes.get() >= 2);
        assertThat(host.connections).hasValue(1);

        host.isSilent();

        await(() -> host.connections.get() >= 2);
    }

    @Test
    void the_hosts_own_question_whether_we_are_there_is_answered() {
        open(LONG, LONG);
        host.answers(message -> message.type() == MessageType.answerTo(MessageType.NETWORK)
                ? List.of()
                : List.of(ScriptedHost.yes(message)));

        host.say(HostMessage.of(MessageType.NETWORK)
                .with(DataElement.TRACE_NUMBER, "000007")
                .with(DataElement.NETWORK_CODE, "301"));

        await(() -> host.asked.stream()
                .anyMatch(message -> message.get(DataElement.RESPONSE_CODE).equals(Optional.of("00"))));
    }

    @Test
    void garbage_is_passed_over() {
        open(LONG, LONG);

        host.sayGarbage();

        assertThat(link.ask(question(1))).isInstanceOf(Answered.class);
        assertThat(host.connections).hasValue(1);
    }

    @Test
    void a_link_that_ended_by_a_bug_is_opened_by_the_next_one_who_asks_for_it() {
        var holders = new CopyOnWriteArrayList<Thread>();
        link = new HostLink(
                        settings(LONG, LONG),
                        answer -> {
                            throw new UnsupportedOperationException("a bug on purpose");
                        },
                        work -> {
                            holders.add(daemon(work));
                            return holders.get(holders.size() - 1);
                        },
                        Instant::now)
                .open()
                .open();
        await(() -> link.isOpen() && host.connections.get() == 1);

        host.say(ScriptedHost.yes(question(1)));
        await(() -> !holders.get(0).isAlive());
        assertThat(link.isOpen()).isFalse();
        link.open();

        await(() -> link.isOpen() && host.connections.get() == 2);
        assertThat(link.ask(question(2))).isInstanceOf(Answered.class);
    }

    private void open(Duration timeOut, Duration silence) {
        link = new HostLink(settings(timeOut, silence), late::add, HostLinkTest::daemon, Instant::now).open();
        await(() -> link.isOpen() && host.connections.get() > 0);
    }

    private LinkSettings settings(Duration timeOut, Duration silence) {
        var soon = new BackOff(Duration.ofMillis(20), Duration.ofMillis(100));
        return new LinkSettings("127.0.0.1", host.port(), timeOut, silence, soon);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static HostMessage question(int trace) {
        return HostMessage.of(MessageType.AUTHORIZATION)
                .with(DataElement.TRANSMITTED_AT, "1121100000")
                .with(DataElement.TRACE_NUMBER, "%06d".formatted(trace))
                .with(DataElement.TERMINAL, "TAPGATE");
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
