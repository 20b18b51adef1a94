package org.tapgate.terminal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.tapgate.platform.ee.SecretRing;
import org.tapgate.terminal.GenuineTokens;
import org.tapgate.terminal.OfflineKeyRing;
import org.tapgate.terminal.OfflineKeys;
import org.tapgate.terminal.PairingDesk;
import org.tapgate.terminal.PairingPepper;
import org.tapgate.terminal.Pairings;
import org.tapgate.terminal.SignatureCheck;
import org.tapgate.terminal.TerminalDirectory;
import org.tapgate.terminal.TokenRules;
import org.tapgate.terminal.WrongCodeBudget;

/** Settings of this feature, typed. The secrets have no default: without them nothing starts. */
@ApplicationScoped
class TerminalSettings {

    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    private static final Set<String> AUDIENCES = Set.of("tapgate");

    /** The specification names one figure for both; a lower one for an address keeps one prankster from stopping all. */
    private static final int WRONG_CODES = 60;

    /** More terminals than one node serves, at five or ten megabytes. */
    private static final int REMEMBERED_TOKENS = 10_000;

    @Inject
    private Config settings;

    /** {@code tapgate.terminal.token.longest} (ISO 8601 duration) and {@code .audiences} (names, comma separated). */
    @Produces
    @Singleton
    TokenRules tokenRules() {
        var longest = settings.getOptionalValue("tapgate.terminal.token.longest", String.class);
        var audiences = settings.getOptionalValues("tapgate.terminal.token.audiences", String.class);
        return new TokenRules(
                longest.map(Duration::parse).orElse(LONGEST_TOKEN),
                audiences.map(Set::copyOf).orElse(AUDIENCES),
                SignatureCheck.EVERY_TIME,
                new GenuineTokens(REMEMBERED_TOKENS));
    }

    /** Where terminals are paired. */
    @Produces
    @Singleton
    PairingDesk pairingDesk(
            Pairings pairings, TerminalDirectory directory, PairingPepper pepper, OfflineKeyRing offlineKeys) {
        return new PairingDesk(pairings, directory::keys, wrongCodeBudget(), pepper, offlineKeys.newest());
    }

    /** {@code tapgate.pairing.wrong-codes.address} and {@code .fleet}: so many a minute. */
    private WrongCodeBudget wrongCodeBudget() {
        return new WrongCodeBudget(
                number("tapgate.pairing.wrong-codes.address"), number("tapgate.pairing.wrong-codes.fleet"));
    }

    /** {@code tapgate.secret.pairing-pepper}: at least 32 bytes in base64. */
    @Produces
    @Singleton
    PairingPepper pepper() {
        return new PairingPepper(secret("tapgate.secret.pairing-pepper"));
    }

    /** {@code tapgate.secret.offline-key}: at least 32 bytes in base64; {@code tapgate.offline-key.id} names it. */
    @Produces
    @Singleton
    OfflineKeyRing offlineKeys() {
        var ring = SecretRing.of(settings, "offline-key");
        var others = ring.secrets().entrySet().stream()
                .filter(secret -> !secret.getKey().equals(ring.newest()))
                .map(secret -> offlineKeys(secret.getKey(), secret.getValue()))
                .toList();
        return new OfflineKeyRing(offlineKeys(ring.newest(), ring.secrets().get(ring.newest())), others);
    }

    private static OfflineKeys offlineKeys(String id, String secret) {
        return new OfflineKeys(id, Base64.getDecoder().decode(secret));
    }

    private int number(String setting) {
        return settings.getOptionalValue(setting, Integer.class).orElse(WRONG_CODES);
    }

    private byte[] secret(String setting) {
        return Base64.getDecoder()
                .decode(settings.getValue(setting, String.class).strip());
    }
}
