package org.vpshr.application.rehearsal.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.vpshr.application.input.TextLines;
import org.vpshr.application.json.rehearsal.AnswerLine;
import org.vpshr.application.json.rehearsal.AnswerLine.Answer;
import org.vpshr.application.json.rehearsal.AnswerRequest;
import org.vpshr.application.json.rehearsal.RehearsalFormat;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What the process of a rehearsed version runs. Its name stays, since older versions start it: {@code java -cp JARS
 * org.vpshr.application.rehearsal.version.RehearsedVersion FOLDER}. It reads a request from standard input, as {@link
 * RehearsalFormat} has it, and writes its answers on standard output. When standard input ends before that, whoever started
 * it is gone: then it deletes the folder of the copy and ends.
 */
public final class RehearsedVersion {
    private static final RehearsalFormat FORMAT = new RehearsalFormat();

    private final InputStream requests;
    private final OutputStream answers;

    private RehearsedVersion(InputStream requests, OutputStream answers) {
        this.requests = requests;
        this.answers = answers;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        OutputStream answers = System.out;
        System.setOut(System.err); // whatever a library prints is no answer
        try {
            new RehearsedVersion(System.in, answers).run(folder);
        } catch (IOException e) {
            end(folder); // nobody is there to be answered
        }
        Runtime.getRuntime().halt(0); // nothing of the folder is to be written any more
    }

    private void run(Path folder) throws IOException {
        write(new AnswerLine.Beginning(AskedVersion.name()));
        TextLines lines = new TextLines(
                requests,
                RehearsalFormat.LONGEST,
                () -> new InvalidValue("the request is longer than 64 MiB", "see that nothing else writes to it"));
        if (!lines.next() || !lines.isEnded()) {
            end(folder);
        }
        byte[] request = new byte[lines.bytes().remaining()];
        lines.bytes().get(request);
        Thread.ofPlatform().daemon().name("vp-rehearsal-asker").start(() -> awaitEnd(lines, folder));
        try {
            answer(FORMAT.readRequest(request));
        } catch (Failure e) {
            write(new AnswerLine.BrokenOff(e.getMessage()));
        } catch (OutOfMemoryError e) {
            write(new AnswerLine.BrokenOff("it has not enough memory: " + e.getMessage()));
        } catch (RuntimeException | Error e) {
            write(new AnswerLine.BrokenOff("a fault of the version itself: " + e));
        }
    }

    private void answer(AnswerRequest request) throws IOException {
        long given = 0;
        try (AskedVersion version = new AskedVersion(request)) {
            for (Supplier<Answer> answer : version.questions().values()) {
                write(answer.get());
                given++;
            }
        }
        write(new AnswerLine.End(given));
    }

    private void write(AnswerLine line) throws IOException {
        answers.write(FORMAT.write(line));
        answers.write('\n');
        answers.flush();
    }

    private static void awaitEnd(TextLines lines, Path folder) {
        try {
            while (lines.next()) {
                continue; // a later form may say more
            }
        } catch (IOException e) {
            // who asks is gone then, too
        }
        end(folder);
    }

    private static void end(Path folder) {
        if (ScratchFolder.isOne(folder)) {
            ScratchFolder.delete(folder);
        }
        Runtime.getRuntime().halt(1);
    }
}
