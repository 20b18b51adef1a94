package org.tapgate.it.panel;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's browser, started once for all tests; Playwright, whose driver comes from Maven Central, downloads none. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** The browser; it ends with the Java machine. */
    static Browser shared() {
        return Shared.BROWSER;
    }

    private static final class Shared {

        static final Browser BROWSER = start();

        private static Browser start() {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            // Containers run tests as root, where Chromium has no sandbox, and give little shared memory
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setChromiumSandbox(false)
                            .setArgs(List.of("--disable-dev-shm-usage")));
        }
    }
}
