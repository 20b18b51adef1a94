package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.money.Money;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.OperationType;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.Recurring;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
class InstructionSweepTest {

    private final List<UUID> told = new ArrayList<>();

    @Test
    void one_that_cannot_be_told_leaves_the_others_their_turn() {
        var broken = verification();
        var next = verification();
        var sweep = new InstructionSweep();
        sweep.recurring = new Surviving();
        sweep.records = new Due(List.of(broken, next));
        sweep.payments = new ChokingOnTheFirst();

        sweep.sweep();

        assertThat(told).containsExactly(broken.id(), next.id());
    }

    private static Instruction verification() {
        var type = OperationType.CARD_VERIFICATION;
        return new Instruction(Ids.next(), null, type, Channel.POS, null, null, new Money(1, "EUR"), 1);
    }

    private final class ChokingOnTheFirst extends CardPayments {

        @Override
        public boolean carryOut(Instruction instruction) {
            told.add(instruction.id());
            if (told.size() == 1) {
                throw new IllegalStateException("This cannot be said");
            }
            return false;
        }
    }

    private static final class Due extends PaymentRecords {

        private final List<Instruction> due;

        Due(List<Instruction> due) {
            this.due = due;
        }

        @Override
        public List<Instruction> takeDue() {
            return due;
        }
    }

    /** As the real one in what matters here. */
    private static final class Surviving extends Recurring {

        @Override
        public void run(String what, Runnable work) {
            try {
                work.run();
            } catch (IllegalStateException expected) {
                assertThat(what).startsWith("payment that waits");
            }
        }
    }
}
