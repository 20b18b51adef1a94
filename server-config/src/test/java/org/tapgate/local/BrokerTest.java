package org.tapgate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientRequestor;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.api.core.management.ManagementHelper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class BrokerTest {

    private static final String QUEUE = "tapgate.entry-events";

    @TempDir
    static Path folder;

    private static BrokerAccess access;

    private static Broker broker;

    @BeforeAll
    static void start() throws Exception {
        access = new BrokerAccess("127.0.0.1", Ports.free(), new Login("tapgate", Generate.password()));
        broker = Broker.start(folder, access);
    }

    @AfterAll
    static void stop() throws Exception {
        broker.stop();
    }

    @ParameterizedTest
    @MethodSource("queues")
    void each_queue_delivers_five_times_a_second_apart_and_then_keeps_a_dead_letter(String queue) throws Exception {
        assertThat(settingsOf(queue))
                .contains("\"maxDeliveryAttempts\":5", "\"redeliveryDelay\":1000")
                .contains("\"deadLetterAddress\":\"dlq." + queue + "\"", "\"expiryAddress\":\"dlq." + queue + "\"")
                .contains("\"addressFullMessagePolicy\":\"PAGE\"");
    }

    @ParameterizedTest
    @MethodSource("queues")
    void each_queue_has_its_dead_letter_queue(String queue) {
        assertThat(declared()).contains("dlq." + queue);
    }

    @ParameterizedTest
    @MethodSource("queues")
    void nothing_expires(String queue) throws Exception {
        // The answer has what is set, and none of these is set at first
        assertThat(settingsOf(queue)).doesNotContain("xpiryDelay");
    }

    @ParameterizedTest
    @MethodSource("queues")
    void a_dead_letter_stays_however_often_it_is_looked_at(String queue) throws Exception {
        assertThat(settingsOf("dlq." + queue)).contains("\"maxDeliveryAttempts\":-1");
    }

    @Test
    void a_message_outlives_the_broker() throws Exception {
        try (Connected connected = connect(access.login())) {
            ClientMessage message = connected.session().createMessage(true);
            message.getBodyBuffer().writeString("still here");
            connected.session().createProducer(QUEUE).send(message);
        }
        broker.stop();
        broker = Broker.start(folder, access);

        try (Connected connected = connect(access.login())) {
            connected.session().start();
            ClientMessage message = connected.session().createConsumer(QUEUE).receive(5000);
            assertThat(message.getBodyBuffer().readString()).isEqualTo("still here");
            message.acknowledge();
        }
    }

    @Test
    void a_temporary_queue_has_a_dead_letter_address_too_so_that_nothing_is_said_about_it() throws Exception {
        assertThat(settingsOf("0b7e5b0c-of-an-answer")).contains("deadLetterAddress", "expiryAddress");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> connect(new Login("tapgate", "guess"))).isInstanceOf(ActiveMQSecurityException.class);
    }

    @Test
    void a_queue_that_nobody_declared_is_not_made_by_accident() throws Exception {
        try (Connected connected = connect(access.login())) {
            assertThat(connected
                            .session()
                            .addressQuery(SimpleString.of("tapgate.entry-evnets"))
                            .isExists())
                    .isFalse();
            assertThat(settingsOf("tapgate.entry-evnets")).contains("\"autoCreateQueues\":false");
        }
    }

    private static Stream<String> queues() {
        return declared().stream().filter(name -> name.startsWith("tapgate."));
    }

    private static List<String> declared() {
        try (InputStream file = Broker.class.getResourceAsStream("tapgate-addresses.xml")) {
            NodeList queues = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("queue");
            return IntStream.range(0, queues.getLength())
                    .mapToObj(i ->
                            queues.item(i).getAttributes().getNamedItem("name").getNodeValue())
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static String settingsOf(String address) throws Exception {
        try (Connected connected = connect(access.login());
                ClientRequestor management = new ClientRequestor(connected.session(), "activemq.management")) {
            connected.session().start();
            ClientMessage question = connected.session().createMessage(false);
            ManagementHelper.putOperationInvocation(question, "broker", "getAddressSettingsAsJSON", address);
            return (String) ManagementHelper.getResult(management.request(question), String.class);
        }
    }

    private record Connected(ServerLocator locator, ClientSessionFactory factory, ClientSession session)
            implements AutoCloseable {

        @Override
        public void close() throws Exception {
            session.close();
            factory.close();
            locator.close();
        }
    }

    private static Connected connect(Login login) throws Exception {
        ServerLocator locator = ActiveMQClient.createServerLocator("tcp://" + access.host() + ":" + access.port());
        ClientSessionFactory factory = locator.createSessionFactory();
        return new Connected(
                locator, factory, factory.createSession(login.user(), login.password(), false, true, true, false, 0));
    }
}
