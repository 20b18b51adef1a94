package org.tapgate.it.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.Installation;

/** The shipped WAR, with the tests in it. */
final class Deployments {

    private Deployments() {}

    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Installation.home()
                                .resolve("web-module/target/tapgate.war")
                                .toFile())
                .addPackage(Deployments.class.getPackage())
                .addClasses(Eventually.class, Eventually.Question.class)
                .addAsLibrary(archiveOf(Assertions.class));
    }

    private static File archiveOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
