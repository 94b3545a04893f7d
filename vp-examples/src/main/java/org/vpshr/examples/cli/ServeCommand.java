package org.vpshr.examples.cli;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.entry.Circle;
import org.vpshr.page.RecordPages;
import org.vpshr.page.viewer.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp serve}: the record as pages to look at, for whoever sits at this machine. */
@Command(
        name = "serve",
        description = {
            "Shows the record as pages in a browser of this machine: what happened when, and when it was known.",
            "It answers on the loopback address alone, and writes nothing. What is for another audience than the public"
                    + " is found under an address that nobody guesses. Control-C ends it."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
    private static final int MOST = 65_535;
    private static final int BYTES = 18;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private GovernmentOptions shown;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "on which port it answers; 0 is any that is free (default: 8080)")
    private int port;

    @Override
    public Integer call() {
        if (port < 0 || port > MOST) {
            throw new WrongUse("there is no port " + port, "give a number up to " + MOST);
        }
        CountDownLatch closed = new CountDownLatch(1);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Viewer viewer = new Viewer(shown.government(record), shown.audience());
            serve(RecordPages.of(record, viewer).mountedAt(path()), closed);
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private void serve(RecordPages pages, CountDownLatch closed) {
        try (PageServer server = PageServer.on(port, pages)) {
            spec.commandLine().getOut().println(server.address());
            spec.commandLine().getOut().flush();
            server.untilStopped(closed);
        }
    }

    /** What only this audience may see lies where no other program of this machine finds it. */
    private String path() {
        if (shown.audience() == Circle.PUBLIC) {
            return "";
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
