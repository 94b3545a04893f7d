package org.vpshr.application.json.codec;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;

/** What a contribution line says: the contribution, and who may see what it brings. */
public record ContributionForm(
        Desk by, LocalDate written, @Nullable Integer year, String evidence, Audience audience) {

    /** The line as a whole. */
    public record Line(ContributionForm contribution) {}

    public ContributionHead given() {
        return new ContributionHead(new Contribution(by, written, evidence, year), audience);
    }

    public static Line of(ContributionHead given) {
        Contribution c = given.contribution();
        return new Line(new ContributionForm(c.by(), c.written(), c.year(), c.evidence(), given.audience()));
    }
}
