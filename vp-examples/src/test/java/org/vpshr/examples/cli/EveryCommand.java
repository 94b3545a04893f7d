package org.vpshr.examples.cli;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.picture.PictureKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A call of each command that there is, on the example, so that what holds for all is tried on all. */
public final class EveryCommand {
    /** What each is told besides where its store and its output are. A new command has to be put here. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            entry("report", "--year 2018"),
            entry("diff", "2018@published:1 2018@now"),
            entry("trace", "ng-visit"),
            entry("why", "ng-visit --year 2018"),
            entry("list", "--from 2018 --to 2018"),
            entry("parties", ""),
            entry("reports", ""),
            entry("log", ""),
            entry("attachment", "ng-letter letter.txt"),
            entry("follow-up", "--year 2018 --on 2019-12-31"),
            entry("coverage", "--year 2018"),
            entry("call", "--year 2018"),
            entry("timeline", "--from 2018-04 --to 2018-04"),
            entry("members", "--group PE/gt-pv --on 2018-12-01"),
            entry("picture", "KIND"),
            entry("verify", ""),
            entry("prove", "--year 2018 ng-visit --published 1"),
            entry("check", "proof.json"),
            entry("head", "--name example.org/vp"),
            entry("witness", "request --record KEY --name example.org/w --kept kept.note --sign-with sign.pem"),
            entry("export", ""),
            entry("tables", ""),
            entry("site", ""),
            entry("archive", "--year 2018"),
            entry("erase", "--yes --by NL/legal --ground asked --authoriser head person/koch"),
            entry("keys rotate", "--new-master next.master"),
            entry("keys backup", "--recovery-key recovery.key"),
            entry("keys recover", "--recovery-key recovery.key --to found.master"),
            entry("form", "engagement.HoldEvent"),
            entry("commands", ""),
            entry("explain", "engagement.HoldEvent"),
            entry("rule", "57"),
            entry("template", "--command engagement.HoldEvent"),
            entry("templates check", "own.template.json"),
            entry("templates schema", ""),
            entry("signing-key generate", ""),
            entry("signing-key vkey", "sign.pub.pem --name example.org/vp"),
            entry("record", "contribution.jsonl"),
            entry("suppose", "contribution.jsonl"),
            entry("rehearse", "--with " + BreakingVersion.folder()),
            entry("import", "history.jsonl"),
            entry("migrate", ""),
            entry("completion", ""));

    /** What has to be told where its output goes. */
    private static final Set<String> WITH_A_PLACE = Set.of("export", "tables", "site", "call", "archive");

    /** Ends only when it is told to: ServeCommandTest asks it. */
    private static final String UNTIL_TOLD = "serve";

    private EveryCommand() {}

    /** Where its output goes, for a command that has to be told; for all others nothing. */
    static List<String> into(Path place, List<String> call) {
        return WITH_A_PLACE.contains(call.getFirst()) ? List.of("-o", place.toString()) : List.of();
    }

    /** An entry more in the example, which rests on a file: in the example itself none does. */
    static Path withAFile(Path store) {
        AttachedFiles files = AttachedFiles.none();
        byte[] letter = "A letter.".getBytes(StandardCharsets.UTF_8);
        Attachment attached =
                files.attach(new NamedResource("letter.txt", () -> new ByteArrayInputStream(letter)), "", true);
        Contribution by = Contribution.by("NL/embassy-abuja")
                .written("2026-11-01")
                .on("a letter")
                .with(attached);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record.recordAll(
                    List.of(new DescribeContext(
                            new CountryEngagementId(new Country("NL"), new Country("NG")),
                            Entry.of("ng-letter", "Companies wrote of how things stand.", by)
                                    .when("2025"))),
                    files);
        }
        return store;
    }

    /** The calls of all commands that have the option. */
    public static Stream<List<String>> with(String option) {
        return all("", Vp.lineFor().getCommandSpec())
                .filter(command -> command.getValue().findOption(option) != null)
                .flatMap(command -> calls(command.getKey()));
    }

    /** The calls of all commands that write a document in the format. */
    static Stream<List<String>> inFormat(String format) {
        return all("", Vp.lineFor().getCommandSpec())
                .filter(command -> isOffered(command.getValue().findOption("--format"), format))
                .flatMap(command -> calls(command.getKey()));
    }

    /** The call in each format that its command offers. */
    public static Stream<List<String>> inEachFormat(List<String> call) {
        @Nullable
        OptionSpec option = all("", Vp.lineFor().getCommandSpec())
                .filter(command -> calls(command.getKey()).anyMatch(call::equals))
                .findFirst()
                .orElseThrow()
                .getValue()
                .findOption("--format");
        if (option == null) {
            return Stream.of(call);
        }
        String offered = String.join(" ", option.description()).replaceFirst(" \\(.*", "");
        return Stream.of(offered.split(", | or "))
                .map(format -> Stream.concat(call.stream(), Stream.of("--format", format))
                        .toList());
    }

    private static boolean isOffered(@Nullable OptionSpec option, String format) {
        return option != null
                && List.of(String.join(" ", option.description()).split("\\W+")).contains(format);
    }

    private static Stream<Map.Entry<String, CommandSpec>> all(String name, CommandSpec spec) {
        return spec.subcommands().isEmpty()
                ? Stream.of(entry(name, spec))
                        .filter(command -> !command.getKey().equals(UNTIL_TOLD))
                : spec.subcommands().entrySet().stream()
                        .flatMap(sub -> all(
                                (name + " " + sub.getKey()).strip(),
                                sub.getValue().getCommandSpec()));
    }

    /** As it is called; for pictures once for each kind that there is, with what the kind asks for. */
    private static Stream<List<String>> calls(String name) {
        List<String> call = call(name);
        return call.contains("KIND")
                ? Arrays.stream(PictureKind.values()).map(kind -> {
                    List<String> words = new ArrayList<>(call);
                    words.set(words.indexOf("KIND"), kind.word());
                    words.addAll(kind.isOfYear() ? List.of("--year", "2018") : List.of());
                    words.addAll(kind.isOfGroup() ? List.of("--group", "PE/gt-pv") : List.of());
                    return words;
                })
                : Stream.of(call);
    }

    private static List<String> call(String name) {
        @Nullable String told = TOLD.get(name);
        if (told == null) {
            throw new AssertionError("say here how vp " + name + " is called");
        }
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        words.addAll(told.isEmpty() ? List.of() : List.of(told.split(" ")));
        return words;
    }
}
