package org.vpshr.application.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;

/** What a contribution line says: the contribution, and who may see what it brings. */
public record ContributionForm(
        Desk by,
        LocalDate written,
        @Nullable Integer year,
        String evidence,
        Audience audience,
        @Nullable Long decidedOn,
        List<Attached> attachments) {

    /**
     * A file that goes with the line.
     *
     * @param file its name, without a folder
     * @param type its media type; where it is empty, what the name tells of it
     * @param open whether whoever may see what the line brings may see it too
     */
    public record Attached(String file, String type, boolean open) {}

    /** The line as a whole. */
    public record Line(ContributionForm contribution) {}

    /** @param files what is to be found under the name of a file */
    public ContributionHead given(Function<Attached, Attachment> files) {
        return new ContributionHead(
                new Contribution(
                        by,
                        written,
                        evidence,
                        year,
                        attachments.stream().map(files).toList()),
                audience,
                decidedOn == null ? OptionalLong.empty() : OptionalLong.of(decidedOn));
    }

    public static Line of(ContributionHead given) {
        Contribution c = given.contribution();
        List<Attached> attachments = c.attachments().stream()
                .map(each -> new Attached(each.name(), each.type(), each.open()))
                .toList();
        @Nullable
        Long decidedOn = given.decidedOn().isPresent() ? given.decidedOn().getAsLong() : null;
        return new Line(new ContributionForm(
                c.by(), c.written(), c.year(), c.evidence(), given.audience(), decidedOn, attachments));
    }
}
