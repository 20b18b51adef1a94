package org.tapgate.it.container;

import java.io.IOException;
import java.nio.file.Files;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.ServicesProcess;

/** Starts a database and a broker before Arquillian starts the server, and leaves word where they are. */
public final class ServicesForTheContainer implements LoadableExtension {

    private static final int BEFORE_THE_SERVER = 100;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Services.class);
    }

    /** Lives as long as the suite. */
    public static final class Services {

        private ServicesProcess process;

        /** Writes the files that {@code arquillian.xml} names. */
        public void start(@Observes(precedence = BEFORE_THE_SERVER) BeforeSuite suite) throws IOException {
            var folder = Installation.home().resolve("it-tests/target/container");
            Files.createDirectories(folder);
            process = new ServicesProcess(Files.createTempDirectory(folder, "services-")).start();
            process.writeSettings(folder.resolve("settings"));
            var adapter = Installation.home().resolve("jms-config/target/tapgate-jms.rar");
            Files.writeString(folder.resolve("postboot.txt"), "deploy --name=tapgate-jms " + adapter + "\n");
        }

        /** After the server, which is stopped first. */
        public void stop(@Observes(precedence = -BEFORE_THE_SERVER) AfterSuite suite) {
            process.close();
        }
    }
}
