package org.tapgate.terminal.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import org.tapgate.terminal.KeyRules;

/** Has the checks of keys ready before the first terminal pairs, without letting the start wait for that. */
@Singleton
@Startup
public class KeyRehearsal {

    @Resource
    private ManagedExecutorService threads;

    @PostConstruct
    void begin() {
        threads.execute(KeyRules::rehearse);
    }
}
