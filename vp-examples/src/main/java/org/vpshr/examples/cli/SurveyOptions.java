package org.vpshr.examples.cli;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.entry.Circle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is on record, as of when and for whom. */
@SuppressWarnings("NullAway.Init")
final class SurveyOptions {
    @Mixin
    private AsOfOption known;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "public, plenary or internal (default: public)")
    private Circle audience;

    Survey of(VoluntaryPrinciples record) {
        return record.reports().survey(known.position(record, audience), known.government(record, audience), audience);
    }
}
