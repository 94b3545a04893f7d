package org.vpshr.application.input;

import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.RuleViolation;

/** A command, where in a file it stands, if it came in one, and the position that it was decided on, if it bears one. */
public final class PlacedCommand {
    private final Command command;
    private final ContributionLines.@Nullable Where where;
    private final OptionalLong decidedOn;

    PlacedCommand(Command command, ContributionLines.@Nullable Where where, OptionalLong decidedOn) {
        this.command = command;
        this.where = where;
        this.decidedOn = decidedOn;
    }

    /**
     * {@return a command that came in no file}
     *
     * @param command what is asked to be recorded
     */
    public static PlacedCommand of(Command command) {
        return new PlacedCommand(command, null, OptionalLong.empty());
    }

    /**
     * {@return the same, decided on the position where it says nothing else itself}
     *
     * @param position a position of the record; empty for none
     */
    public PlacedCommand decidedOn(OptionalLong position) {
        return decidedOn.isPresent() ? this : new PlacedCommand(command, where, position);
    }

    /** {@return the position of the record that it was decided on} */
    public OptionalLong decidedOn() {
        return decidedOn;
    }

    /** {@return what is asked to be recorded} */
    public Command command() {
        return command;
    }

    /** {@return where it stands; nothing where it came in no file} */
    public Optional<InputPlace> place() {
        return Optional.ofNullable(where).map(line -> line.at(0, ""));
    }

    /**
     * {@return where it stands in words: in its file, or else the how many-th it is}
     *
     * @param number the how many-th it is, from 1
     */
    public String placeAs(int number) {
        return place().map(InputPlace::toString).orElse("command " + number);
    }

    /**
     * {@return the commands of a file with their lines, those of a list without}
     *
     * @param together the commands
     */
    public static Iterator<PlacedCommand> each(Iterable<? extends Command> together) {
        return together instanceof ContributionFile file ? file.placed() : unplaced(together.iterator());
    }

    private static Iterator<PlacedCommand> unplaced(Iterator<? extends Command> commands) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return commands.hasNext();
            }

            @Override
            public PlacedCommand next() {
                return of(commands.next());
            }
        };
    }

    /**
     * Hands it over. Whatever refuses it does not know of lines, and gets its place.
     *
     * @param taking takes the command
     */
    public void handTo(Consumer<? super Command> taking) {
        if (where == null) {
            taking.accept(command);
        } else {
            handTo(taking, where);
        }
    }

    private void handTo(Consumer<? super Command> taking, ContributionLines.Where line) {
        try {
            taking.accept(command);
        } catch (RuleViolation e) {
            throw e.at(line.at(0, ""));
        } catch (NotPermitted e) {
            throw e.at(line.at(0, ""));
        } catch (StaleDecision e) {
            throw e.at(line.at(0, ""));
        } catch (InvalidValue e) {
            String field = e.place().map(InputPlace::field).orElse("");
            throw new InvalidInput(line.at(0, field), e);
        }
    }
}
