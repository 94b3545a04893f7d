package org.vpshr.examples.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.page.RecordPages;
import org.vpshr.page.jdk.PageHandler;

/** Pages on the loopback address, a thread of its own for each that is asked for. */
final class PageServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int SECONDS_TO_END = 1;
    private static final int SECONDS_TO_CLOSE = 10;

    private final HttpServer server;
    private final ExecutorService threads;
    private final RecordPages pages;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private PageServer(HttpServer server, ExecutorService threads, RecordPages pages) {
        this.server = server;
        this.threads = threads;
        this.pages = pages;
    }

    /**
     * Begins to answer.
     *
     * @param port on which; 0 for any that is free
     */
    static PageServer on(int port, RecordPages pages) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            int own = server.getAddress().getPort();
            server.createContext("/", PageHandler.of(pages).onlyFor(Set.of(LOOPBACK + ":" + own, "localhost:" + own)));
            server.setExecutor(threads);
            server.start();
            return new PageServer(server, threads, pages);
        } catch (BindException taken) {
            throw new WrongUse(
                    "port " + port + " cannot be used: " + taken.getMessage(), "give another with --port, or 0");
        } catch (IOException e) {
            throw new OutputNotWritten("pages cannot be served", e.toString(), "try again", e);
        }
    }

    /** Where a browser finds the pages. */
    String address() {
        return "http://" + LOOPBACK + ":" + server.getAddress().getPort() + pages.mounted() + "/";
    }

    /**
     * Waits until the program is told to end, or the thread is.
     *
     * @param closed is counted down once all that was open is closed, for which the end of the program waits
     */
    void untilStopped(CountDownLatch closed) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(closed)));
        try {
            stopped.await();
        } catch (InterruptedException told) {
            // whoever runs it has it end
        }
    }

    private void end(CountDownLatch closed) {
        stopped.countDown();
        try {
            closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(SECONDS_TO_END);
        threads.shutdownNow();
    }
}
