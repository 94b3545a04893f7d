package org.vpshr.validation.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.page.RecordPages;
import org.vpshr.page.address.Viewer;
import org.vpshr.page.jdk.PageHandler;

/** The Netherlands' record on a server of its own. */
final class ServedPages implements AutoCloseable {
    private final VoluntaryPrinciples record;
    private final HttpServer server;

    private ServedPages(VoluntaryPrinciples record, HttpServer server) {
        this.record = record;
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
        return new ServedPages(record, server);
    }

    VoluntaryPrinciples record() {
        return record;
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
