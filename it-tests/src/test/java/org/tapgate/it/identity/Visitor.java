package org.tapgate.it.identity;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tapgate.pos.Connection;

/** A person in front of the panel with a browser that knows cookies and forms, and no scripts. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final URI base;

    private String page = "";

    private String path = "";

    private int status;

    /** Somebody whose browser is new. */
    public Visitor(Connection product) {
        base = product.base();
    }

    /** Opens a page, following redirects; answers the path where that ended. */
    public String open(String wanted) throws IOException {
        return follow(send(request(wanted).GET()), wanted);
    }

    /** Fills in a form of the open page and presses a button; answers the path of the next page. */
    public String submit(String form, String button, Map<String, String> fields) throws IOException {
        var values = new LinkedHashMap<String, String>();
        values.put(form, form);
        fields.forEach((name, value) -> values.put(form + ":" + name, value));
        return press(form + ":" + button, values);
    }

    /** The same for fields and a button that do not carry the name of their form. */
    String press(String button, Map<String, String> fields) throws IOException {
        var values = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page)
                .results()
                .map(input -> input.group())
                .forEach(input -> values.put(attribute(input, "name"), attribute(input, "value")));
        // What a script of the page adds to every form
        values.put("primefaces.nonce", attribute(page, "nonce"));
        values.putAll(fields);
        values.put(button, "");
        var body = values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var post = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return follow(send(post), path);
    }

    /** Signs in; answers the path of the page that comes next. */
    String signIn(String email, String password) throws IOException {
        open("/admin/login");
        return submit("enter", "go", Map.of("email", email, "password", password));
    }

    /** Chooses another password on the open page; answers the path of the page that comes next. */
    String changePassword(String present, String chosen) throws IOException {
        return submit("change", "go", Map.of("present", present, "chosen", chosen, "again", chosen));
    }

    /** The open page. */
    public String page() {
        return page;
    }

    /** The status of the open page. */
    int status() {
        return status;
    }

    private String follow(HttpResponse<String> answer, String requested) throws IOException {
        var location = answer.headers().firstValue("Location");
        if (location.isPresent()) {
            var next = base.resolve(requested).resolve(location.get());
            return open(next.getRawQuery() == null ? next.getRawPath() : next.getRawPath() + "?" + next.getRawQuery());
        }
        page = answer.body();
        status = answer.statusCode();
        path = requested;
        return URI.create(requested).getPath();
    }

    private HttpRequest.Builder request(String wanted) {
        return HttpRequest.newBuilder(base.resolve(wanted)).header("User-Agent", "Visitor");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped").initCause(stopped);
        }
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
