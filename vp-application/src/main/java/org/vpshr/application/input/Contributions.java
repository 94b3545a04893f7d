package org.vpshr.application.input;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.RuleViolation;

/**
 * Contributions in a file: a line that opens a contribution, and after it the commands that it brings. The file is JSON
 * Lines, or a table (CSV or XLSX) of which each row is a line; what it is, is seen from its content.
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
     * @throws InvalidInput at the first line that is not as it should be
     * @throws RuleViolation at the first line that a rule refuses
     */
    public void forEach(Taking taking) {
        Under under = new Under(taking);
        try {
            ContributionLines.in(resource).forEach(under::take);
        } catch (FileSystemException e) {
            throw unreadable("see that the file is there, is a plain file and may be read", e);
        } catch (IOException e) {
            throw unreadable("see that the file is whole and may be read", e);
        }
    }

    /** The lines as they follow each other, each under the contribution line before it. */
    private final class Under {
        private final Taking taking;
        private @Nullable ContributionHead given;

        Under(Taking taking) {
            this.taking = taking;
        }

        void take(String line, ContributionLines.Where where) {
            Read read = read(line, given, where);
            given = read.given();
            if (read.command() != null) {
                handOver(read.command(), where, taking);
            }
        }
    }

    /** What a line brings: a new contribution, or a command under the one before. */
    private record Read(ContributionHead given, @Nullable Command command) {}

    private Read read(String line, @Nullable ContributionHead given, ContributionLines.Where where) {
        try {
            if (format.opensContribution(line)) {
                return new Read(format.readContribution(line), null);
            }
            if (given == null) {
                throw new InvalidInput(
                        where.at(0, ""), "there is no contribution line before it", where.begin());
            }
            return new Read(given, format.read(line, given));
        } catch (InvalidJson e) {
            InputPlace place = where.at(e.column(), e.field());
            throw e.getCause() instanceof RuleViolation rule ? rule.at(place) : new InvalidInput(place, e);
        }
    }

    /** What is found to be wrong with the command itself does not know of lines. */
    private void handOver(Command command, ContributionLines.Where where, Taking taking) {
        try {
            taking.take(command);
        } catch (RuleViolation e) {
            throw e.at(where.at(0, ""));
        } catch (NotPermitted e) {
            throw e.at(where.at(0, ""));
        } catch (InvalidValue e) {
            String field = e.place().map(InputPlace::field).orElse("");
            throw new InvalidInput(where.at(0, field), e);
        }
    }

    private InvalidInput unreadable(String remedy, IOException e) {
        return new InvalidInput(InputPlace.file(resource.name()), "it cannot be read", remedy, e);
    }
}
