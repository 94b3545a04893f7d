package org.vpshr.application.given;

import java.util.function.Function;
import org.vpshr.application.json.codec.ContributionForm.Attached;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Desk;

/** Lines of contributions, and the commands that they are. */
public final class Lines {
    public static final String OPENING =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",\"evidence\":\"a letter\",\"audience\":\"public\"}}";

    /** No line of these attaches a file. */
    public static final Function<Attached, Attachment> NO_FILES = file -> {
        throw new AssertionError("no line attaches " + file);
    };

    private static final CommandFormat FORMAT = new CommandFormat();
    private static final ContributionHead GIVEN = FORMAT.readContribution(OPENING, NO_FILES);

    private Lines() {}

    /** The group is known to exist, as the entry tells. */
    public static String noteGroup(String group, String entry) {
        return entry("NoteGroup", group, entry);
    }

    /** A case is opened in a group that exists. */
    public static String openCase(String group, String entry) {
        return entry("OpenCase", group, entry).replaceFirst("\\}$", ",\"matter\":\"" + entry + "\"}");
    }

    public static String registerPerson(String person, String name) {
        return "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/" + person + "\",\"name\":\"" + name
                + "\"}";
    }

    public static String erasePerson(String person) {
        return "{\"command\":\"register.ErasePerson\",\"subject\":\"person/" + person
                + "\",\"ground\":\"asked for\",\"authoriser\":\"head of division\"}";
    }

    public static Command command(String line) {
        return FORMAT.read(line, GIVEN);
    }

    /** The same as a desk writes it, on evidence of its own. */
    public static Command commandBy(Desk desk, String evidence, String line) {
        String opening = OPENING.replace("NL/embassy-lima", desk.toString()).replace("a letter", evidence);
        return FORMAT.read(line, FORMAT.readContribution(opening, NO_FILES));
    }

    private static String entry(String command, String group, String entry) {
        return "{\"command\":\"workinggroup." + command + "\",\"subject\":\"workinggroup/PE/" + group
                + "\",\"entry\":{\"id\":\"" + entry + "\",\"text\":\"It is so.\",\"when\":\"2018-04-06\"}}";
    }
}
