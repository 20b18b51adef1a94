package org.tapgate.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.terminal.PairingRules.Verdict.ALREADY_PAIRED;
import static org.tapgate.terminal.PairingRules.Verdict.FAILS;
import static org.tapgate.terminal.PairingRules.Verdict.WINS;
import static org.tapgate.terminal.TerminalStatus.DELETED;
import static org.tapgate.terminal.TerminalStatus.NOT_PAIRED;
import static org.tapgate.terminal.TerminalStatus.PAIRED;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final SerialNumber TERMINAL = new SerialNumber("SN-1");

    private static final PairingCode CODE = new PairingCode("00012345");

    private static final PairingPepper PEPPER = pepper(1);

    private static final SealedCode SEALED = PEPPER.seal(TERMINAL, CODE);

    @Test
    void pairsWithTheCodeThatWasOffered() {
        assertThat(judge(NOT_PAIRED, PairingOffer.of(SEALED, NOW), SEALED, NOW)).isEqualTo(WINS);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, WINS", "PT1H59M59.999S, WINS", "PT2H, FAILS", "PT240H, FAILS"})
    void takesACodeForTwoHours(Duration later, PairingRules.Verdict verdict) {
        assertThat(judge(NOT_PAIRED, PairingOffer.of(SEALED, NOW), SEALED, NOW.plus(later)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, WINS", "4, WINS", "5, FAILS", "6, FAILS"})
    void cancelsTheCodeAfterFiveWrongOnes(int wrongCodes, PairingRules.Verdict verdict) {
        var offer = new PairingOffer(SEALED, NOW.plusSeconds(1), wrongCodes);
        assertThat(judge(NOT_PAIRED, offer, SEALED, NOW)).isEqualTo(verdict);
    }

    @Test
    void failsAlikeForAnUnknownTerminalNoCodeAWrongCodeAndTheCodeOfAnotherTerminal() {
        var offer = PairingOffer.of(SEALED, NOW);
        var anotherTerminals = PEPPER.seal(new SerialNumber("SN-2"), CODE);

        assertThat(PairingRules.judge(Optional.empty(), SEALED, NOW)).isEqualTo(FAILS);
        assertThat(judge(NOT_PAIRED, null, SEALED, NOW)).isEqualTo(FAILS);
        assertThat(judge(NOT_PAIRED, offer, PEPPER.seal(TERMINAL, new PairingCode("00012346")), NOW))
                .isEqualTo(FAILS);
        assertThat(judge(NOT_PAIRED, offer, anotherTerminals, NOW)).isEqualTo(FAILS);
        assertThat(judge(NOT_PAIRED, offer, pepper(2).seal(TERMINAL, CODE), NOW))
                .isEqualTo(FAILS);
    }

    @Test
    void neverOpensWithTheStandInForNoOffer() {
        assertThat(judge(NOT_PAIRED, null, new SealedCode("00".repeat(32)), Instant.MIN))
                .isEqualTo(FAILS);
    }

    @Test
    void declinesEveryFurtherPairingOfAPairedTerminal() {
        assertThat(judge(PAIRED, null, SEALED, NOW)).isEqualTo(ALREADY_PAIRED);
        assertThat(judge(PAIRED, PairingOffer.of(SEALED, NOW), SEALED, NOW)).isEqualTo(ALREADY_PAIRED);
    }

    @ParameterizedTest
    @EnumSource(TerminalStatus.class)
    void knowsNoStepsButThese(TerminalStatus status) {
        var possible = Arrays.stream(TerminalStep.values())
                .filter(step -> step.from(status).isPresent())
                .map(step -> step + " " + step.from(status).orElseThrow());
        assertThat(possible)
                .containsExactly(
                        status == NOT_PAIRED
                                ? new String[] {"OFFER_CODE NOT_PAIRED", "PAIR PAIRED", "DELETE DELETED"}
                                : status == PAIRED
                                        ? new String[] {"UNPAIR NOT_PAIRED", "DELETE DELETED"}
                                        : new String[0]);
        assertThat(TerminalStep.PAIR.from(DELETED)).isEmpty();
    }

    @Test
    void sealsTheSameCodeForTheSameTerminalAlikeAndShowsNothingOfIt() {
        assertThat(PEPPER.seal(TERMINAL, CODE)).isEqualTo(SEALED);
        assertThat(SEALED.hex()).hasSize(64).doesNotContain(CODE.digits());
        assertThat(CODE + " " + SEALED + " " + PEPPER).isEqualTo("******** sealed pepper");
    }

    private static PairingRules.Verdict judge(
            TerminalStatus status, PairingOffer offer, SealedCode presented, Instant now) {
        return PairingRules.judge(Optional.of(new PairingState(status, Optional.ofNullable(offer))), presented, now);
    }

    private static PairingPepper pepper(int fill) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) fill);
        return new PairingPepper(secret);
    }
}
