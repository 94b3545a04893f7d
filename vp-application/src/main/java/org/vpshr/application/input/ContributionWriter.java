package org.vpshr.application.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;

/** Commands as the lines of a contribution file (JSON Lines) that is read as them again. */
public final class ContributionWriter {
    private static final CommandFormat FORMAT = new CommandFormat();

    private ContributionWriter() {}

    /**
     * {@return the file, each line ended: a contribution line wherever the contribution changes, and under it what it
     * brings} Files that a contribution attaches are named, and lie beside it. An entry is contributed by whoever
     * contributes the command, and what a report printed is not told: that is for the record to say.
     *
     * @param commands what is asked to be recorded, in order
     */
    public static String write(List<? extends Command> commands) {
        List<String> lines = new ArrayList<>();
        @Nullable Contribution open = null;
        for (Command command : commands) {
            Contribution contribution = command.contribution();
            if (!Objects.equals(contribution, open)) {
                lines.add(FORMAT.writeContribution(new ContributionHead(contribution, new Audience.Open())));
                open = contribution;
            }
            lines.add(FORMAT.write(command));
        }
        return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }
}
