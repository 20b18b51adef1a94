package org.tapgate.api.pos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.idempotency.CallerNamed;
import org.tapgate.terminal.PairingAttempt;
import org.tapgate.terminal.PairingCode;
import org.tapgate.terminal.SerialNumber;

/** What a terminal sends to be paired. */
@Schema(name = "PairInput")
public record PairInput(
        @NotNull
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                message = "1 to 64 letters, digits, dots, dashes or underscores")
        @Schema(description = "As printed on the terminal", example = "1851234567")
        String serialNumber,

        @NotNull
        @Pattern(regexp = "[0-9]{8}", message = "eight digits")
        @Schema(description = "What the operator typed", example = "01234567")
        String pairingCode,

        @NotNull
        @Schema(description = "RSA, 2048 to 4096 bits, exponent 65537, as SubjectPublicKeyInfo: DER in base64, or PEM")
        String publicKey)
        implements CallerNamed {

    PairingAttempt attemptFrom(String address) {
        return new PairingAttempt(new SerialNumber(serialNumber), new PairingCode(pairingCode), publicKey, address);
    }

    @Override
    public String caller() {
        return serialNumber;
    }

    /** The code is a secret. */
    @Override
    public String toString() {
        return "PairInput of " + serialNumber;
    }
}
