package org.vpshr.application.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A network before a server that swallows what is sent, as a broken switch or a firewall does: whoever is connected stays
 * so, nothing arrives, nobody is told, and that one side hangs up does not reach the other.
 */
public final class Swallowing implements AutoCloseable {

    /** From when on a line is swallowed, once the word that is waited for was said on it. */
    public enum From {
        /** The server does not hear the word. */
        THE_QUESTION,
        /** The server hears it, and its answer is lost. */
        THE_ANSWER,
        /** The answer breaks off after some of it. */
        THE_MIDDLE_OF_THE_ANSWER
    }

    private static final int SOME = 2000;

    private final ServerSocket door;
    private final int port;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Trap> armed = new AtomicReference<>();
    private volatile boolean swallowsAll;

    private record Trap(String word, From from) {}

    public Swallowing(int port) {
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

    /** The first line on which the word is said is swallowed from then on. */
    public void at(String word, From from) {
        armed.set(new Trap(word, from));
    }

    /** Whether the word was said. */
    public boolean caught() {
        return armed.get() == null;
    }

    /** Every line is swallowed, and each new one from its beginning. */
    public void all() {
        swallowsAll = true;
        lines.forEach(Line::swallow);
    }

    /** New lines pass. Those that were swallowed stay so: nobody on their other side hears that they are given up. */
    public void passAgain() {
        swallowsAll = false;
        armed.set(null);
    }

    /** New lines pass, and each side of the others hears that the other has hung up. */
    public void mend() {
        passAgain();
        lines.forEach(Line::hangUp);
    }

    private void letIn() {
        try {
            while (true) {
                Line line = new Line(door.accept(), new Socket(InetAddress.getLoopbackAddress(), port));
                lines.add(line);
                if (swallowsAll) {
                    line.swallow();
                }
                Thread.ofVirtual().start(() -> line.pass(line.client, line.server, true));
                Thread.ofVirtual().start(() -> line.pass(line.server, line.client, false));
            }
        } catch (IOException e) {
            // the door is closed
        }
    }

    /** One connection through the network. */
    private final class Line {
        private final Socket client;
        private final Socket server;
        private volatile boolean toServer = true;

        /** How many bytes of the server's are passed on yet. */
        private volatile long toClient = Long.MAX_VALUE;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void swallow() {
            toServer = false;
            toClient = 0;
        }

        void pass(Socket from, Socket to, boolean asks) {
            byte[] buffer = new byte[1 << 12];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    int passed = asks ? asked(buffer, read) : answered(read);
                    out.write(buffer, 0, passed);
                }
            } catch (IOException e) {
                // one side hung up
            }
            if (toServer && toClient == Long.MAX_VALUE) {
                hangUp();
            }
        }

        private int asked(byte[] buffer, int read) {
            Trap trap = armed.get();
            if (trap != null && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains(trap.word())) {
                armed.set(null);
                toClient = trap.from() == From.THE_MIDDLE_OF_THE_ANSWER ? SOME : 0;
                boolean heard = trap.from() != From.THE_QUESTION;
                toServer = false;
                return heard ? read : 0;
            }
            return toServer ? read : 0;
        }

        private int answered(int read) {
            long open = toClient;
            if (open == Long.MAX_VALUE) {
                return read;
            }
            int passed = (int) Math.min(open, read);
            toClient = open - passed;
            return passed;
        }

        void hangUp() {
            try (client;
                    server) {
                lines.remove(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(Line::hangUp);
    }
}
