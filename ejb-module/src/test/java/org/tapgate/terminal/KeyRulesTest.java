package org.tapgate.terminal;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRulesTest {

    private static final BigInteger P = Keys.prime(1024);

    private static final BigInteger Q = Keys.prime(1024);

    private static final BigInteger SOUND = P.multiply(Q);

    private static final RegisteredKeys NONE = RegisteredKeys.none();

    @ParameterizedTest
    @ValueSource(ints = {2048, 3072, 4096})
    void acceptsWhatAGoodGeneratorMakes(int bits) {
        assertThat(judge(Keys.text(Keys.pair(bits)), NONE)).isInstanceOf(KeyJudgement.Accepted.class);
    }

    @Test
    void aRehearsalGoesThroughAllChecksAndStumblesOverSmallFactorsOnly() {
        assertThat(KeyRules.rehearse()).isEqualTo(KeyRules.REHEARSALS);
    }

    @Test
    void readsDerInBase64WithOrWithoutLinesAndPem() {
        var base64 = Keys.text(SOUND);
        var lines = base64.replaceAll("(.{64})", "$1\n");
        var pem = "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";

        assertThat(Stream.of(base64, lines, pem).map(TerminalKey::parse).distinct())
                .singleElement()
                .satisfies(key -> assertThat(key.orElseThrow().modulus()).isEqualTo(SOUND));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoCanonicalRsaKey(String text) {
        assertThat(faultOf(text)).isEqualTo(KeyFault.MALFORMED);
    }

    static Stream<String> refusesWhatIsNoCanonicalRsaKey() {
        var der = Keys.der(SOUND, BigInteger.valueOf(65537));
        var longer = Arrays.copyOf(der, der.length + 1);
        var shorter = Arrays.copyOf(der, der.length - 1);
        var pss = Keys.pair("RSASSA-PSS", 2048).getPublic().getEncoded();
        var elliptic = Keys.pair("EC", 256).getPublic().getEncoded();
        var base64 = Keys.base64(der);
        return Stream.of(
                null,
                "",
                "   ",
                "no key",
                base64 + "!",
                base64.substring(1),
                Keys.base64(longer),
                Keys.base64(shorter),
                Keys.base64(withIndefiniteLength(der)),
                Keys.base64(pss),
                Keys.base64(elliptic),
                Keys.base64(SOUND.toByteArray()),
                Keys.base64(Keys.pair(2048).getPrivate().getEncoded()),
                "-----BEGIN RSA PUBLIC KEY-----\n" + base64 + "\n-----END RSA PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\n" + base64,
                "{\"kty\":\"RSA\"}",
                "A".repeat(1 << 20),
                Keys.base64("-----BEGIN PUBLIC KEY-----".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 2047, 4097, 8192})
    void refusesAModulusShorterThan2048OrLongerThan4096Bits(int bits) {
        assertThat(faultOf(Keys.text(oddOf(bits)))).isEqualTo(KeyFault.SIZE);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 65539, 0x1_0000_0001L})
    void refusesAnExponentOtherThan65537(long exponent) {
        assertThat(faultOf(Keys.base64(Keys.der(SOUND, BigInteger.valueOf(exponent)))))
                .isEqualTo(KeyFault.EXPONENT);
    }

    @Test
    void refusesAnEvenModulus() {
        assertThat(faultOf(Keys.text(SOUND.add(ONE)))).isEqualTo(KeyFault.EVEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 257, 32771, 65521})
    void refusesAFactorBelowTwoToTheSixteen(int factor) {
        var modulus = BigInteger.valueOf(factor).multiply(Q).multiply(Keys.prime(1040));
        assertThat(faultOf(Keys.text(modulus))).isEqualTo(KeyFault.SMALL_FACTOR);
    }

    @Test
    void refusesTheSquareOfAPrime() {
        assertThat(faultOf(Keys.text(P.multiply(P)))).isEqualTo(KeyFault.SQUARE);
    }

    @Test
    void refusesPrimesOfTheInfamousGenerator() {
        var random = new Random(1);
        assertThat(faultOf(Keys.text(rocaPrime(random).multiply(rocaPrime(random)))))
                .isEqualTo(KeyFault.ROCA);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1L << 32})
    void refusesPrimesThatLieClose(long distance) {
        var near = P.add(BigInteger.valueOf(distance)).nextProbablePrime();
        assertThat(faultOf(Keys.text(P.multiply(near)))).isEqualTo(KeyFault.CLOSE_PRIMES);
    }

    /** Of (a - b)(a + b), Fermat finds a in the round that a is above the root: b^2 / 2a, rounded up. */
    @ParameterizedTest
    @CsvSource({"199, 100, true", "201, 101, false"})
    void looksForClosePrimesThroughExactlyHundredRounds(int divisor, int round, boolean found) {
        var b = TWO.pow(515);
        var a = b.multiply(b).divide(BigInteger.valueOf(divisor)).setBit(0);
        var modulus = a.multiply(a).subtract(b.multiply(b));

        assertThat(a.subtract(modulus.sqrt())).isEqualTo(BigInteger.valueOf(round));
        assertThat(WeakModulus.hasClosePrimes(modulus)).isEqualTo(found);
    }

    @Test
    void refusesAPrimeModulus() {
        var mersenne = TWO.pow(2203).subtract(ONE);
        assertThat(faultOf(Keys.text(mersenne))).isEqualTo(KeyFault.PRIME);
    }

    @Test
    void refusesTheKeyOfAnotherTerminalAndOneThatSharesAPrime() {
        var registered = someKeys().with(List.of(registered("SN-2", SOUND)));

        assertThat(faultOf(Keys.text(SOUND), registered)).isEqualTo(KeyFault.NOT_UNIQUE);
        assertThat(faultOf(Keys.text(P.multiply(Keys.prime(1024))), registered)).isEqualTo(KeyFault.NOT_UNIQUE);
        assertThat(faultOf(Keys.text(Keys.prime(1040).multiply(Q)), registered)).isEqualTo(KeyFault.NOT_UNIQUE);
        assertThat(judge(Keys.text(Keys.prime(1024).multiply(Keys.prime(1024))), registered))
                .isInstanceOf(KeyJudgement.Accepted.class);
    }

    @Test
    void letsATerminalComeBackWithItsOwnKeyButNotWithHalfOfIt() {
        var registered = someKeys().with(List.of(registered("SN-1", SOUND)));

        assertThat(judge(Keys.text(SOUND), registered)).isInstanceOf(KeyJudgement.Accepted.class);
        assertThat(faultOf(Keys.text(P.multiply(Keys.prime(1024))), registered)).isEqualTo(KeyFault.NOT_UNIQUE);
    }

    @Test
    void tellsACommonFactorAsTheGreatestCommonDivisorDoes() {
        var random = new Random(7);
        var known = Stream.generate(() -> oddOf(2048, random)).limit(130).toList();
        var keys = RegisteredKeys.none()
                .with(known.stream().map(modulus -> registered("SN-2", modulus)).toList());

        for (int sample = 0; sample < 50; sample++) {
            var candidate = oddOf(2048 + random.nextInt(2048), random);
            var expected = known.stream().anyMatch(one -> !one.gcd(candidate).equals(ONE));
            assertThat(keys.shareFactorWith(candidate)).isEqualTo(expected);
        }
    }

    @Test
    void checksInTheDocumentedOrder() {
        assertThat(KeyRules.CHECKS.stream().map(KeyRules.Check::fault))
                .containsExactly(Arrays.copyOfRange(KeyFault.values(), 1, KeyFault.values().length));
    }

    @Test
    void givesTheKeyBackAsItWasSent() {
        var pair = Keys.pair(2048);
        var accepted = (KeyJudgement.Accepted) judge(Keys.text(pair), NONE);

        assertThat(List.of(accepted.key().publicKey())).containsExactly((RSAPublicKey) pair.getPublic());
        assertThat(accepted.key().der()).isEqualTo(pair.getPublic().getEncoded());
    }

    private static KeyFault faultOf(String text) {
        return faultOf(text, NONE);
    }

    private static KeyJudgement judge(String text, RegisteredKeys registered) {
        return KeyRules.judge(text, new SerialNumber("SN-1"), registered);
    }

    private static KeyFault faultOf(String text, RegisteredKeys others) {
        return judge(text, others) instanceof KeyJudgement.Refused refused ? refused.fault() : null;
    }

    /** More than one group. */
    private static RegisteredKeys someKeys() {
        var random = new Random(3);
        return RegisteredKeys.none()
                .with(Stream.generate(
                                () -> new BigInteger(1536, random).setBit(1535).nextProbablePrime())
                        .limit(3)
                        .flatMap(prime ->
                                Stream.generate(() -> registered("SN-3", prime)).limit(30))
                        .toList());
    }

    private static RegisteredKey registered(String owner, BigInteger modulus) {
        return new RegisteredKey(new SerialNumber(owner), modulus);
    }

    private static BigInteger oddOf(int bits) {
        return oddOf(bits, new Random(bits));
    }

    private static BigInteger oddOf(int bits, Random random) {
        return new BigInteger(bits, random).setBit(bits - 1).setBit(0);
    }

    /** k * M + 65537^a mod M with the M of 2048-bit keys, the product of the first 126 primes. */
    private static BigInteger rocaPrime(Random random) {
        var m = Stream.iterate(TWO, BigInteger::nextProbablePrime).limit(126).reduce(ONE, BigInteger::multiply);
        var generator = BigInteger.valueOf(65537);
        while (true) {
            var k = new BigInteger(53, random).setBit(52);
            var prime = k.multiply(m).add(generator.modPow(new BigInteger(62, random), m));
            if (prime.isProbablePrime(50)) {
                return prime;
            }
        }
    }

    private static byte[] withIndefiniteLength(byte[] der) {
        var ber = Arrays.copyOf(der, der.length);
        ber[1] = (byte) 0x80;
        return ber;
    }
}
