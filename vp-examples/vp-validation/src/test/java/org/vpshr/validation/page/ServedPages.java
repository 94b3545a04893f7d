package org.vpshr.validation.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.page.RecordPages;
import org.vpshr.page.jdk.PageHandler;
import org.vpshr.page.viewer.Viewer;

/** The Netherlands' record on a server of its own. */
final class ServedPages implements AutoCloseable {
    private final VoluntaryPrinciples record;
    private final RecordPages pages;
    private final HttpServer server;

    private ServedPages(VoluntaryPrinciples record, RecordPages pages, HttpServer server) {
        this.record = record;
        this.pages = pages;
        this.server = server;
    }

    /** @param folder for the store, empty */
    static ServedPages in(Path folder) throws IOException {
        VoluntaryPrinciples record = ExampleHistory.of("netherlands").into(folder.resolve("record.db"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        RecordPages pages = RecordPages.of(record, Viewer.everybody(new Country("NL")));
        String host = "127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", PageHandler.of(pages).onlyFor(Set.of(host)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new ServedPages(record, pages, server);
    }

    VoluntaryPrinciples record() {
        return record;
    }

    /** What is sent, which the policy of the pages lets no script of a browser read. */
    String source(String page) {
        return new String(pages.answer(page.replaceFirst("#.*", "")).content(), StandardCharsets.UTF_8);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        record.close();
    }
}
