package org.vpshr.application.input;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a row of a table answers what it was asked. A word stands for a command, which takes its subject and
 * what it is about from what was asked, and all else from the cells beside it; or for nothing that is recorded.
 */
enum Answer {
    /** A plan was kept in full. */
    KEPT("kept", "dossier.KeepPlan", "plan", "audience.", Map.of("outcome", "fully"), "evidence"),
    /** It was kept in part. */
    PARTLY_KEPT("partly kept", "dossier.KeepPlan", "plan", "audience.", Map.of("outcome", "partly"), "evidence"),
    /** It was moved to another time. */
    MOVED("moved", "dossier.MovePlan", "plan", "audience.", Map.of("target.mode", "planned"), "target.date", "reason"),
    /** It was dropped. */
    DROPPED("dropped", "dossier.DropPlan", "plan", "audience.", Map.of(), "reason"),
    /** What was pleaded for was achieved. */
    ACHIEVED("achieved", "engagement.AchieveAdvocacy", "advocacy", "", Map.of(), "by"),
    /** What an agreement asks for was done. */
    MET("met", "irbc.MeetObligation", "", "entry.audience.", Map.of(), "entry.id", "entry.text", "entry.when"),
    /** An item of the guidelines is left out. */
    WAIVED("waived", "report.WaiveItem", "item", "", Map.of(), "ground", "reason"),
    /** What was said is still true. */
    STILL_TRUE("still true", "dossier.ConfirmEntry", "entry", "audience.", Map.of(), "on", "source.title"),
    /** What was said has to say something else. */
    CHANGED(
            "changed",
            "dossier.AmendEntry",
            "entry",
            "",
            Map.of(),
            "change.text",
            "change.when",
            "reason",
            "authoriser"),
    /** What was said was never so. */
    TAKEN_BACK("taken back", "dossier.WithdrawEntry", "entry", "", Map.of(), "reason", "authoriser"),
    /** What was said stays as it is: nothing is recorded. */
    STAYS("stays as it is", null, "", "", Map.of()),
    /** Nothing became of it yet: nothing is recorded. */
    NOT_YET("not yet", null, "", "", Map.of()),
    /** It is told in an entry of its own: nothing is recorded for the row. */
    TOLD("told as new", null, "", "", Map.of());

    /** The column of the answers. */
    static final String COLUMN = "answer";

    /** With what the columns begin that tell what is asked. */
    static final String ASKED = "asked.";

    private static final String AUDIENCE = "audience.";

    private final String word;
    private final @Nullable String command;
    private final String about;
    private final String audience;
    private final Map<String, String> says;
    private final List<String> columns;

    Answer(
            String word,
            @Nullable String command,
            String about,
            String audience,
            Map<String, String> says,
            String... columns) {
        this.word = word;
        this.command = command;
        this.about = about;
        this.audience = audience;
        this.says = says;
        this.columns = List.of(columns);
    }

    /** How it is written. */
    String word() {
        return word;
    }

    /** The command that it stands for; nothing where nothing is recorded. */
    Optional<String> command() {
        return Optional.ofNullable(command);
    }

    /** The columns beside it that it takes. */
    List<String> columns() {
        return columns;
    }

    /** The answer of a cell, in letters of whichever size. */
    static Optional<Answer> of(String cell) {
        String written = cell.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(answer -> answer.word.equals(written))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Answer::word).toList();
    }

    /** By the path of a field that the command gets from what was asked, the column that it is taken from. */
    Map<String, String> taken(Iterable<String> askedColumns) {
        Map<String, String> taken = new TreeMap<>();
        askedColumns.forEach(
                column -> path(column.substring(ASKED.length())).ifPresent(path -> taken.put(path, column)));
        return Collections.unmodifiableMap(taken);
    }

    private Optional<String> path(String asked) {
        return switch (asked) {
            case "subject" -> Optional.of(asked);
            case "about" -> Optional.of(about).filter(path -> !path.isEmpty());
            case "obligation", "year" -> Optional.of(asked).filter(path -> this == MET);
            default ->
                Optional.of(asked)
                        .filter(path -> path.startsWith(AUDIENCE) && !audience.isEmpty())
                        .map(path -> audience + path.substring(AUDIENCE.length()));
        };
    }

    /** What it says by itself: the command, and fields that follow from the word. */
    Map<String, String> says() {
        Map<String, String> all = new TreeMap<>(says);
        command().ifPresent(named -> all.put("command", named));
        return all;
    }
}
