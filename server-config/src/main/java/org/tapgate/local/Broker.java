package org.tapgate.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** The embedded broker: a real Artemis, its messages in a journal on the disk, in this process. */
final class Broker {

    private static final String ROLE = "tapgate";

    private final EmbeddedActiveMQ server;

    private Broker(EmbeddedActiveMQ server) {
        this.server = server;
    }

    /** Starts at an address of this machine; returns when it accepts connections. */
    static Broker start(Path folder, BrokerAccess access) throws Exception {
        Path configuration = Private.folder(folder.resolve("etc"));
        for (String file : new String[] {"broker.xml", "tapgate-addresses.xml", "tapgate-address-settings.xml"}) {
            copy(file, configuration.resolve(file));
        }
        System.setProperty("tapgate.local.broker.directory", folder.toString());
        System.setProperty("tapgate.local.broker.port", Integer.toString(access.port()));
        EmbeddedActiveMQ server = new EmbeddedActiveMQ();
        server.setConfigResourcePath(configuration.resolve("broker.xml").toUri().toString());
        server.setSecurityManager(onlyFor(access.login()));
        server.start();
        server.getActiveMQServer().getAddressSettingsRepository().addMatch("#", anyOther());
        return new Broker(server);
    }

    /** As in Artemis' own files: without these it warns twice about each temporary queue, which answers come on. */
    private static AddressSettings anyOther() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of("DLQ"))
                .setExpiryAddress(SimpleString.of("ExpiryQueue"));
    }

    /** Stops it cleanly; messages stay in the journal. */
    void stop() throws Exception {
        server.stop();
    }

    private static ActiveMQJAASSecurityManager onlyFor(Login login) {
        SecurityConfiguration users = new SecurityConfiguration();
        users.addUser(login.user(), login.password());
        users.addRole(login.user(), ROLE);
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream content = Broker.class.getResourceAsStream(resource)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
