package org.tapgate.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32;

/** Addresses of the panel's own style sheets and scripts; they change with the content, so that browsers may keep them. */
@Named
@ApplicationScoped
public class Assets {

    private final ConcurrentMap<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    /** The address of a file in {@code /resources/panel}. */
    public String of(String file) {
        return addresses.computeIfAbsent(file, this::address);
    }

    private String address(String file) {
        var path = "/resources/panel/" + file;
        try (var content = application.getResourceAsStream(path)) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return application.getContextPath() + path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
