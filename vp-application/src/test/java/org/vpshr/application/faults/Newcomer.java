package org.vpshr.application.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.store.Head;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.party.Country;

/** A process that does, of what must be made once, what it is told to, at the same moment as others. */
final class Newcomer {
    private final String number;

    private Newcomer(String number) {
        this.number = number;
    }

    /** @param arguments which one it is; then it is told line by line what to do with which file, and says what came of it */
    public static void main(String[] arguments) throws IOException {
        Newcomer one = new Newcomer(arguments[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.println("ready");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            in.lines().forEach(line -> out.println(one.told(line.split(" ", 2))));
        }
    }

    private String told(String[] words) {
        Path file = Path.of(words[1]);
        try {
            return switch (words[0]) {
                case "record" -> "done " + record(file);
                case "report" -> "done " + report(file).hashCode();
                case "rotate" -> "done " + rotate(file);
                case "key" -> "done " + KeyFile.generate(file);
                case "export" -> "done " + export(file).hash();
                default -> throw new AssertionError(words[0]);
            };
        } catch (Failure failure) {
            return "refused " + failure.getMessage();
        }
    }

    private long record(Path store) {
        String lines = String.join(
                "\n",
                OPENING,
                registerPerson("p" + number, "Quetzalina Umbrafoss " + number),
                noteGroup("g" + number, "e" + number).replace("It is so.", "{p" + number + "} spoke."));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            return record.record(new NamedResource("c", () -> new ByteArrayInputStream(lines.getBytes(UTF_8))))
                    .last();
        }
    }

    static String report(Path store) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            return Markdown.of(record.reports().of(new Country("NL"), 2018).now());
        }
    }

    private static String rotate(Path store) {
        Path next = store.resolveSibling("next.master");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            record.upkeep().rotateMasterKey(next);
            return next.toString();
        }
    }

    private static Head export(Path store) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            return record.upkeep().exportTo(store.resolveSibling("history.jsonl"));
        }
    }
}
