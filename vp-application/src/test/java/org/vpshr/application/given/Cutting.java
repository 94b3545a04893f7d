package org.vpshr.application.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** A line to a server that passes on all that is said, until it is told to break at a commit. */
public final class Cutting implements AutoCloseable {

    /** When the line breaks. */
    public enum Break {
        /** Before the server hears of the commit. */
        BEFORE_COMMIT,
        /** After the server has done it, and before its answer arrives. */
        BEFORE_ANSWER
    }

    private final ServerSocket door;
    private final int port;
    private final AtomicReference<Break> armed = new AtomicReference<>();

    public Cutting(int port) {
        this.port = port;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next commit breaks the line that it goes by. */
    public void atNextCommit(Break when) {
        armed.set(when);
    }

    private void letIn() {
        try {
            while (true) {
                Line line = new Line(door.accept(), new Socket(InetAddress.getLoopbackAddress(), port));
                Thread.ofVirtual().start(() -> line.pass(line.client, line.server, true));
                Thread.ofVirtual().start(() -> line.pass(line.server, line.client, false));
            }
        } catch (IOException e) {
            // the door is closed
        }
    }

    /** One connection through the door. */
    private final class Line {
        private final Socket client;
        private final Socket server;
        private volatile boolean deaf;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pass(Socket from, Socket to, boolean toServer) {
            byte[] buffer = new byte[1 << 16];
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    boolean goesOn = toServer ? towardsServer(buffer, read) : !deaf;
                    if (!goesOn) {
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException e) {
                // the other side hung up
            }
        }

        private boolean towardsServer(byte[] buffer, int read) {
            boolean commits = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT");
            Break when = commits ? armed.getAndSet(null) : null;
            deaf |= when == Break.BEFORE_ANSWER;
            return when != Break.BEFORE_COMMIT;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
