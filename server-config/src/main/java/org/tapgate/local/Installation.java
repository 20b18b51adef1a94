package org.tapgate.local;

import java.nio.file.Path;

/** What the build made and the start needs, seen from the folder of the project. */
record Installation(Path home) {

    Path payaraMicro() {
        return home.resolve("server-config/target/run/payara-micro.jar");
    }

    Path resourceAdapter() {
        return home.resolve("jms-config/target/tapgate-jms.rar");
    }

    Path application() {
        return home.resolve("web-module/target/tapgate.war");
    }
}
