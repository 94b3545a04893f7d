package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.json.line.Fingerprint;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.rule.RuleViolation;

/**
 * A file of contributions: a line that opens a contribution, and after it the commands that it brings. It is JSON Lines,
 * or a table (CSV or XLSX) of which each row is a line; what it is, is seen from its content.
 *
 * <p>It is opened once and parsed once, and all that is wrong with its form is found before anything is decided. Its
 * commands are held in memory; those of a file of more than {@link #HELD} bytes are parsed a second time, from a copy,
 * when they are gone through. One thread uses it, and closes it.
 */
public final class ContributionFile implements Iterable<Command>, AutoCloseable {
    /** So much text of a file is held in memory: more than any embassy writes in a year. */
    static final int HELD = 4 << 20;

    private static final CommandFormat FORMAT = new CommandFormat();

    private final String name;
    private final ContributionLines lines;
    private final @Nullable List<PlacedCommand> held;
    private final String fingerprint;
    private final long size;
    private final AttachedFiles attached;
    private final long unanswered;

    private ContributionFile(String name, ContributionLines lines, AttachedFiles attached) {
        this.name = name;
        this.attached = attached;
        Fingerprint said = new Fingerprint(bytes -> Sha256.start().digest(bytes), "");
        List<PlacedCommand> commands = new ArrayList<>();
        Parsed parsed = new Parsed(lines.iterator(), attached);
        LineFaults faults = new LineFaults(name);
        long many = 0;
        while (faults.goesOn(parsed)) {
            many++;
            PlacedCommand next = parsed.next();
            said.add(next.command());
            if (parsed.length <= HELD && faults.isNone()) {
                commands.add(next);
            } else {
                commands.clear();
            }
        }
        faults.refuse(parsed.unlooked);
        this.unanswered = lines.unanswered();
        if (parsed.length == 0 && unanswered == 0) {
            throw new InvalidInput(InputPlace.file(name), "it is empty", "begin with a contribution line");
        }
        this.lines = lines;
        this.size = many;
        this.held = parsed.length <= HELD ? List.copyOf(commands) : null;
        this.fingerprint = said.hex();
    }

    /**
     * {@return what the file says}
     *
     * @param file the file
     * @throws InvalidInput at the first line that is not as it should be, with the others
     *     ({@link InvalidInput#further})
     */
    public static ContributionFile read(Path file) {
        return read(NamedResource.of(file));
    }

    /**
     * {@return what the resource says}
     *
     * @param resource what is read: JSON Lines, CSV or a workbook
     * @throws InvalidInput at the first line that is not as it should be, with the others
     *     ({@link InvalidInput#further})
     */
    public static ContributionFile read(NamedResource resource) {
        return read(resource, AttachedFiles.none());
    }

    /**
     * {@return what the resource says, with the files that its lines attach}
     *
     * @param resource what is read: JSON Lines, CSV or a workbook
     * @param attached where the files are that its lines name
     * @throws InvalidInput at the first line that is not as it should be, with the others
     *     ({@link InvalidInput#further})
     */
    public static ContributionFile read(NamedResource resource, AttachedFiles attached) {
        ContributionLines lines = lines(resource);
        try {
            return new ContributionFile(resource.name(), lines, attached);
        } catch (RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    private static ContributionLines lines(NamedResource resource) {
        try (InputStream in = resource.opening().open()) {
            return ContributionLines.read(resource.name(), in);
        } catch (FileSystemException e) {
            throw unreadable(resource, "see that the file is there, is a plain file and may be read", e);
        } catch (IOException e) {
            throw unreadable(resource, "see that the file is whole and may be read", e);
        }
    }

    private static InvalidInput unreadable(NamedResource resource, String remedy, IOException e) {
        return new InvalidInput(InputPlace.file(resource.name()), "it cannot be read", remedy, e);
    }

    /**
     * {@return what tells it from files that say something else, in hexadecimal} Names of persons have no part in it.
     */
    public String fingerprint() {
        return fingerprint;
    }

    /** {@return what it is called in messages} */
    public String name() {
        return name;
    }

    /** {@return how many commands it brings} */
    public long size() {
        return size;
    }

    /** {@return how many questions of it nobody answered: they bring nothing to record} */
    public long unanswered() {
        return unanswered;
    }

    /** {@return the files that its lines attach} */
    public AttachedFiles attached() {
        return attached;
    }

    /** Its commands in order. */
    @Override
    public Iterator<Command> iterator() {
        Iterator<PlacedCommand> placed = placed();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return placed.hasNext();
            }

            @Override
            public Command next() {
                return placed.next().command();
            }
        };
    }

    /**
     * Hands over its commands in order. Whatever refuses one of them does not know of lines, and gets its place.
     *
     * @throws RuleViolation when a rule refuses a command
     */
    @Override
    public void forEach(Consumer<? super Command> taking) {
        placed().forEachRemaining(placed -> placed.handTo(taking));
    }

    /** {@return its commands in order, each with where it stands} */
    public Iterator<PlacedCommand> placed() {
        return held == null ? new Parsed(lines.iterator(), attached) : held.iterator();
    }

    @Override
    public void close() {
        lines.close();
    }

    /** The commands of lines as they follow each other, each under the contribution line before it. */
    private static final class Parsed implements Iterator<PlacedCommand> {
        private final Iterator<ContributionLines.Line> lines;
        private @Nullable ContributionHead given;
        private @Nullable PlacedCommand next;
        private final AttachedFiles attached;
        private long length;

        /** Whether the last contribution line, or the want of one, was refused: what follows it says nothing by itself. */
        private boolean headless;

        private int unlooked;

        Parsed(Iterator<ContributionLines.Line> lines, AttachedFiles attached) {
            this.lines = lines;
            this.attached = attached;
        }

        @Override
        public boolean hasNext() {
            while (next == null && lines.hasNext()) {
                read(lines.next());
            }
            return next != null;
        }

        @Override
        public PlacedCommand next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            PlacedCommand found = next;
            next = null;
            return found;
        }

        private void read(ContributionLines.Line line) {
            length += line.text().length();
            try {
                if (FORMAT.opensContribution(line.text())) {
                    headless = true;
                    given = FORMAT.readContribution(
                            line.text(), each -> attached.attach(each.file(), each.type(), each.open()));
                    headless = false;
                } else if (headless) {
                    unlooked++;
                } else {
                    next = read(line, opened(line));
                }
            } catch (InvalidJson e) {
                InputPlace place = line.where().at(e.column(), e.field());
                throw e.getCause() instanceof RuleViolation rule ? rule.at(place) : new InvalidInput(place, e);
            }
        }

        private static PlacedCommand read(ContributionLines.Line line, ContributionHead given) {
            return new PlacedCommand(FORMAT.read(line.text(), given), line.where(), given.decidedOn());
        }

        private ContributionHead opened(ContributionLines.Line line) {
            if (given == null) {
                headless = true;
                throw new InvalidInput(
                        line.where().at(0, ""),
                        "there is no contribution line before it",
                        line.where().begin());
            }
            return given;
        }
    }
}
