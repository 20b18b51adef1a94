package org.tapgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tapgate.messaging.Subscription;
import org.w3c.dom.Element;

/** The queues that the application listens on, and those that the files for the broker declare. */
class QueuesTest {

    private static final Path BROKER = Path.of("..", "jms-config", "src", "main", "broker");

    @Test
    void the_broker_gets_exactly_the_queues_that_somebody_listens_on_and_their_dead_letter_queues() {
        var expected = listenedOn()
                .flatMap(queue -> Stream.of(queue, deadLettersOf(queue)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared()).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void what_cannot_be_delivered_or_expires_goes_to_the_dead_letter_queue_of_its_own_queue() {
        assertThat(listenedOn()).allSatisfy(queue -> {
            assertThat(setting(queue, "dead-letter-address")).containsExactly(deadLettersOf(queue));
            assertThat(setting(queue, "expiry-address")).containsExactly(deadLettersOf(queue));
        });
    }

    @Test
    void the_number_of_attempts_is_limited_and_a_full_memory_drops_nothing() {
        assertThat(setting("tapgate.#", "max-delivery-attempts")).containsExactly("5");
        assertThat(setting("tapgate.#", "address-full-policy")).containsExactly("PAGE");
        assertThat(setting("dlq.#", "address-full-policy")).containsExactly("PAGE");
    }

    private static String deadLettersOf(String queue) {
        return new Subscription(queue, Set.of("any")).deadLetterQueue();
    }

    private static Stream<String> listenedOn() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tapgate").stream()
                        .filter(type -> type.isAnnotatedWith(MessageDriven.class))
                        .map(type -> type.getAnnotationOfType(MessageDriven.class))
                        .flatMap(listener -> Arrays.stream(listener.activationConfig()))
                        .filter(property -> property.propertyName().equals("destination"))
                        .map(ActivationConfigProperty::propertyValue);
    }

    private static Set<String> declared() {
        return elements("tapgate-addresses.xml", "queue")
                .map(queue -> queue.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> setting(String match, String name) {
        return elements("tapgate-address-settings.xml", "address-setting")
                .filter(settings -> settings.getAttribute("match").equals(match))
                .flatMap(settings -> children(settings, name))
                .map(Element::getTextContent);
    }

    private static Stream<Element> elements(String file, String name) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(BROKER.resolve(file).toFile());
            return children(document.getDocumentElement(), name);
        } catch (Exception unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    private static Stream<Element> children(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
