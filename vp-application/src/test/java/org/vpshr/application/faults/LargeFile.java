package org.vpshr.application.faults;

import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Address;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;

/** Records a file that is many times larger than the memory, each line nearly as long as a line may be. */
final class LargeFile {
    private static final int TEXTS = 16;
    private static final String TEXT = "x".repeat(65_000);

    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "ja", "ko", "lt",
            "lv", "mt", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "zh");

    private LargeFile() {}

    /** As a process: it says how many events were recorded, and how many when the file was given again. */
    public static void main(String[] arguments) {
        int lines = Integer.parseInt(arguments[0]);
        List<String> address = List.of(arguments).subList(1, arguments.length);
        NamedResource file = new NamedResource("large.jsonl", () -> new SequenceInputStream(lines(lines)));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Address.options(address.toArray(String[]::new)))) {
            System.out.println(recorded(record, file).count());
            System.out.println(recorded(record, file).last());
            System.out.println(record.head().position());
        }
    }

    private static Receipt recorded(VoluntaryPrinciples record, NamedResource resource) {
        try (ContributionFile file = ContributionFile.read(resource)) {
            return record.record(file, CommandId.of(file));
        }
    }

    private static Enumeration<InputStream> lines(int count) {
        int[] next = {-1};
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return next[0] < count;
            }

            @Override
            public InputStream nextElement() {
                int number = next[0]++;
                String line = number < 0 ? OPENING : line(number);
                return new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static String line(int number) {
        String texts = IntStream.range(0, TEXTS)
                .mapToObj(i -> "\"" + LANGUAGES.get(i) + "\":\"" + TEXT + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return noteGroup("g-" + number, "e-" + number).replace("\"It is so.\"", texts);
    }
}
