package org.vpshr.application.stores;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Seeded;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.store.Head;
import org.vpshr.projections.report.Template;

/** Records stores that are to be kept, each with all that is made of it. What is there already is never made anew. */
final class StoreRecorder {
    private final Path folder;
    private final Story story;

    private StoreRecorder(Path folder, Story story) {
        this.folder = folder;
        this.story = story;
    }

    /**
     * Records all stories, or one of them.
     *
     * @param arguments the folder for the stores, the commit that records them, what the names of the stores end in (such
     *     as {@code -2}; may be empty), and the name of the story if it is to be one
     */
    public static void main(String[] arguments) throws IOException {
        for (Story story : Story.all()) {
            if (arguments.length < 4 || story.name().equals(arguments[3])) {
                record(story, Path.of(arguments[0], story.name() + arguments[2]), arguments[1]);
            }
        }
    }

    /** Records the story in a new folder. */
    static KeptStore record(Story story, Path folder, String commit) throws IOException {
        Files.createDirectory(folder);
        StoreRecorder recorder = new StoreRecorder(folder, story);
        Head head = recorder.fill();
        recorder.tell(head, commit);
        KeptStore kept = new KeptStore(folder);
        recorder.ask(kept);
        return kept;
    }

    private Head fill() throws IOException {
        Options fresh =
                Options.of(folder.resolve(KeptStore.RECORD)).withoutCheckpoint().withoutState();
        return story.into(Seeded.options(fresh, story.name().hashCode()), folder);
    }

    private void tell(Head head, String commit) throws IOException {
        Files.writeString(
                folder.resolve(KeptStore.ABOUT),
                "commit=" + commit + "\nnow=" + story.later() + "\nposition=" + head.position() + "\nhead="
                        + head.hash() + "\n" + KeptStore.TEMPLATES + "=" + templates() + "\n");
    }

    private static String templates() {
        return Templates.supplied().all().stream().map(Template::edition).collect(Collectors.joining(","));
    }

    private void ask(KeptStore kept) throws IOException {
        Path copy = Files.createTempDirectory(story.name());
        try (VoluntaryPrinciples record = kept.open(copy)) {
            try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve(KeptStore.EXPORT)))) {
                record.upkeep().exportTo(packed);
            }
            Answers answers = new Answers(record);
            for (String question : new Questions(record).all()) {
                Path file = folder.resolve(question);
                Files.createDirectories(file.getParent());
                Files.writeString(file, answers.to(question));
            }
        }
    }
}
