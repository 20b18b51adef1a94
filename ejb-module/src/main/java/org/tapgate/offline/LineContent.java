package org.tapgate.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.FingerprintKeys;

/**
 * What a line says, as digests by which the same line is recognised. In them the keyed hash stands for a card's number:
 * a plain digest of a number can be guessed. One digest for each fingerprint key, so that a line is still the same when
 * keys were rotated meanwhile; the first is the one to store.
 */
public final class LineContent {

    private LineContent() {}

    /** The digests of a line, 64 hex digits each. */
    public static List<String> hashes(ReportLine line, FingerprintKeys keys) {
        return cards(line.card(), keys).map(card -> digest(line, card)).toList();
    }

    private static Stream<String> cards(ReportedCard card, FingerprintKeys keys) {
        if (card instanceof ReportedCard.Plain number) {
            return Stream.concat(Stream.of(keys.of(number.pan())), keys.others(number.pan()).stream())
                    .map(CardFingerprint::hash);
        }
        return card instanceof ReportedCard.Hash known
                ? Stream.of(known.keyId() + " " + known.hash())
                : Stream.of("none");
    }

    private static String digest(ReportLine line, String card) {
        var use = line.use();
        var faults = line.faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .collect(Collectors.joining(","));
        var said = Stream.of(
                        line.offlineId(),
                        card,
                        use.type(),
                        use.occurredAt(),
                        use.readMethod(),
                        use.guests(),
                        use.listVersion(),
                        faults)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
