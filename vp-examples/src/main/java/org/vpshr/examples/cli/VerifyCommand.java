package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Inspection.PublishedReport;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.application.store.PublishedSeal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp verify}: whether all is as it was recorded and published. */
@Command(
        name = "verify",
        description =
                "Checks that all is as it was recorded, can be read, and is published as it was. Exit code 1: it is"
                        + " not.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 50;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "a head that was printed or kept elsewhere, and must lie on the chain")
    private @Nullable String head;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "the public key, in PEM, by which published versions should be signed")
    private @Nullable Path key;

    @Option(
            names = "--pin",
            description =
                    "remember that key apart from the store: what is verified and imported is held against it from"
                            + " then on")
    private boolean pin;

    @Option(
            names = "--without-keys",
            description = "the keys of sealed texts are known to be elsewhere, as in a copy without them")
    private boolean withoutKeys;

    @Override
    public Integer call() {
        PublicKey known = key == null ? null : PublicKeys.read(key);
        InspectionTerms terms = new InspectionTerms(head, known, withoutKeys);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            pin(record, known);
            Inspection found = record.upkeep().verify(terms);
            tell(found);
            return found.whole() && found.findings().isEmpty() ? 0 : 1;
        }
    }

    private void pin(VoluntaryPrinciples record, @Nullable PublicKey known) {
        if (pin) {
            if (known == null) {
                throw new WrongUse("no key is named to be remembered", "name one with --key FILE");
            }
            record.upkeep().pin(known);
        }
    }

    private void tell(Inspection found) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "chain: " + found.chain().checked() + " events, each with the hash that follows from it and from the"
                        + " one before, none missing, the index complete");
        out.println("events: " + found.readable() + " of " + found.types()
                + " types and versions can be read by this version of the library");
        out.println("texts: " + found.events().texts() + " were read, each the one that was recorded; those of "
                + found.sealed() + " events are sealed in whole or in part, of which " + found.withoutKey()
                + " cannot be opened here (their keys are elsewhere); of "
                + found.events().erased()
                + " they were erased, as is on record");
        tellAttachments(out, found.events());
        tellReports(out, found);
        found.seals().forEach(seal -> out.println("  " + line(seal)));
        if (found.vouchedUpTo() > 0) {
            out.println("vouched for up to position " + found.vouchedUpTo() + " by " + theKey());
        }
        out.println("head: position " + found.chain().head().position() + ", hash "
                + found.chain().head().hash());
        if (found.givenHeadAt() != null) {
            out.println("the head that was given is that of position " + found.givenHeadAt());
        }
        found.accepted().forEach(accepted -> out.println("accepted at " + accepted));
        found.findings().forEach(finding -> out.println("to look at: " + finding));
        found.problems().stream().limit(MOST_TOLD).forEach(problem -> out.println("BROKEN at " + problem));
        if (found.problems().size() > MOST_TOLD) {
            out.println("BROKEN at " + (found.problems().size() - MOST_TOLD) + " places more");
        }
        if (found.whole()) {
            out.println("whole");
        }
    }

    private static void tellAttachments(PrintWriter out, Inspection.Events events) {
        if (events.attachments() + events.closedAttachments() > 0) {
            out.println("attachments: " + events.attachments() + " were read, each the one that was recorded; "
                    + events.closedAttachments() + " cannot be opened here (their keys are elsewhere)");
        }
    }

    private String theKey() {
        return key == null ? "the pinned key" : "the key that was given";
    }

    private String line(PublishedSeal seal) {
        return seal.report() + " version " + seal.version() + ": sealed at position " + seal.position() + ", "
                + switch (seal.by()) {
                    case THE_KEY -> "signed by " + theKey() + ", " + seal.key();
                    case ANOTHER_KEY -> "signed by another key, " + seal.key();
                    case NOT_CHECKED -> "signed by key " + seal.key() + ", which was not checked (--key)";
                    case NOBODY -> "not signed";
                };
    }

    private void tellReports(PrintWriter out, Inspection found) {
        if (withoutKeys) {
            out.println("published reports: not made again, since the keys of names are elsewhere");
            return;
        }
        long same = found.reports().stream().filter(PublishedReport::reproduced).count();
        out.println("published reports: " + found.reports().size() + ", of which " + same
                + " are made again byte for byte");
        found.reports().stream().filter(report -> !report.reproduced()).forEach(report -> out.println(line(report)));
    }

    private static String line(PublishedReport report) {
        String name = "  " + report.id() + " version " + report.version();
        return report.unexplained().isEmpty()
                ? name + " differs just by what a later restriction or erasure took from it"
                : name + " is not as it was published: " + report.unexplained();
    }
}
