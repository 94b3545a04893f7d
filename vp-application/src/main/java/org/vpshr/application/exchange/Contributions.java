package org.vpshr.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.InvalidContribution;
import org.vpshr.application.InvalidContribution.Place;
import org.vpshr.application.NamedResource;
import org.vpshr.application.json.CommandFormat;
import org.vpshr.application.json.Given;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.policy.NotPermitted;
import org.vpshr.domain.Command;
import org.vpshr.domain.rule.RuleViolation;

/**
 * Contributions as JSON Lines: a line that opens a contribution, and after it the commands that it brings, one on a
 * line. They are read as a stream; a file of any size needs the memory of one line.
 */
public final class Contributions {

    /** What is done with each command. */
    @FunctionalInterface
    public interface Taking {
        /** @throws RuleViolation when it is refused; the reader adds the place */
        void take(Command command);
    }

    private final NamedResource resource;
    private final CommandFormat format;

    private Contributions(NamedResource resource, CommandFormat format) {
        this.resource = resource;
        this.format = format;
    }

    public static Contributions read(Path file) {
        return read(NamedResource.of(file), new CommandFormat());
    }

    public static Contributions read(NamedResource resource, CommandFormat format) {
        return new Contributions(resource, format);
    }

    /**
     * Hands over every command in order.
     *
     * @throws InvalidContribution at the first line that is not as it should be, or is refused
     */
    public void forEach(Taking taking) {
        survey();
        try (InputStream in = resource.opening().open()) {
            Lines lines = new Lines(resource.name(), in);
            @Nullable Given given = null;
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    given = take(line.get(), given, lines.number(), taking);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What the size alone forbids is found before anything is done with the first line. */
    private void survey() {
        try (InputStream in = resource.opening().open()) {
            Lines lines = new Lines(resource.name(), in);
            while (lines.skip()) {
                // only counted and measured
            }
            if (lines.number() == 0) {
                throw new InvalidContribution(
                        new Place(resource.name(), 0, 0, ""), "it is empty; begin with a contribution line");
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Given take(String line, @Nullable Given given, int number, Taking taking) {
        Read read = read(line, given, number);
        if (read.command() != null) {
            handOver(read.command(), number, taking);
        }
        return read.given();
    }

    /** What a line brings: a new contribution, or a command under the one before. */
    private record Read(Given given, @Nullable Command command) {}

    private Read read(String line, @Nullable Given given, int number) {
        try {
            if (format.opensContribution(line)) {
                return new Read(format.readContribution(line), null);
            }
            if (given == null) {
                throw refused(
                        number,
                        "there is no contribution line before it; begin with"
                                + " {\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",...}}");
            }
            return new Read(given, format.read(line, given));
        } catch (InvalidJson e) {
            throw new InvalidContribution(
                    new Place(resource.name(), number, e.column(), e.field()),
                    String.valueOf(e.getMessage()),
                    e.getCause());
        }
    }

    /** What is found to be wrong with the command itself does not know of lines. */
    private void handOver(Command command, int number, Taking taking) {
        try {
            taking.take(command);
        } catch (RuleViolation e) {
            throw new InvalidContribution(new Place(resource.name(), number, 0, ""), String.valueOf(e.getMessage()), e);
        } catch (NotPermitted e) {
            throw e.at(new Place(resource.name(), number, 0, "").toString());
        } catch (InvalidContribution e) {
            throw new InvalidContribution(
                    new Place(resource.name(), number, 0, e.place().field()), e.problem(), e.getCause());
        } catch (IllegalArgumentException e) {
            // some commands speak to any subject by their type, and only the subject itself knows that they do not fit
            // it
            throw new InvalidContribution(
                    new Place(resource.name(), number, 0, "subject"),
                    e.getMessage() + "; name a subject of the command's own kind",
                    null);
        }
    }

    private InvalidContribution refused(int number, String problem) {
        return new InvalidContribution(new Place(resource.name(), number, 0, ""), problem);
    }

    private InvalidContribution unreadable(IOException e) {
        return new InvalidContribution(
                new Place(resource.name(), 0, 0, ""),
                "it cannot be read; see that the file is there and may be read",
                e);
    }
}
