package org.vpshr.application.json.codec;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonForm;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.dossier.Quotation;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.matter.Absence;
import org.vpshr.domain.matter.Document;
import org.vpshr.domain.matter.FollowUpOutcome;
import org.vpshr.domain.matter.GoverningBody;
import org.vpshr.domain.matter.HeldRole;
import org.vpshr.domain.matter.Incident;
import org.vpshr.domain.matter.Indicator;
import org.vpshr.domain.matter.Proceeding;
import org.vpshr.domain.matter.Recommendation;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** What is meant when a required field is left out. Only where leaving it out can mean one thing. */
public final class Defaults {
    private static final Map<Class<?>, Map<String, Object>> OF = Map.ofEntries(
            entry(Participation.class, Map.of("role", "")),
            entry(Source.class, Map.of("publisher", "", "address", "", "snapshot", "")),
            entry(Quotation.class, Map.of("speaker", "")),
            entry(Medium.class, Map.of("address", "", "credit", "")),
            entry(Attribute.class, Map.of("public", false)),
            entry(ContributionForm.Attached.class, Map.of("type", "", "public", false)),
            // an office of which there is one has no seats to tell apart
            entry(WorkingGroupCommand.FillOffice.class, Map.of("seat", "")),
            entry(WorkingGroupCommand.VacateOffice.class, Map.of("seat", "")),
            entry(Document.class, Map.of("number", "", "part", "")),
            entry(Absence.class, Map.of("because", "")),
            entry(Indicator.Reading.class, Map.of("part", "")),
            entry(GoverningBody.class, Map.of("of", "")),
            entry(HeldRole.class, Map.of("body", "")),
            entry(Incident.class, Map.of("before", "", "number", "")),
            entry(Proceeding.class, Map.of("chamber", "", "number", "")),
            entry(Recommendation.class, Map.of("number", "")),
            entry(FollowUpOutcome.class, Map.of("part", "")),
            entry(
                    EntryRevision.class,
                    Map.of(
                            "text", TextRevision.NONE,
                            "when", Revision.keep(),
                            "where", Revision.keep(),
                            "who", Revision.keep(),
                            "figures", Revision.keep(),
                            "sources", Revision.keep(),
                            "links", Revision.keep(),
                            "placement", Revision.keep(),
                            "attributes", Revision.keep())));

    /** The front fills these in from what is recorded by then. */
    private static final Map<String, Object> PUBLISHED = Map.of("position", 0L, "digest", "");

    private Defaults() {}

    public static Optional<Object> of(JsonForm mode, Class<?> type, String field) {
        boolean published = type == ReportCommand.PublishReport.class || type == ReportCommand.ReissueReport.class;
        @Nullable
        Object value = mode == JsonForm.LINE && published
                ? PUBLISHED.get(field)
                : OF.getOrDefault(type, Map.of()).get(field);
        return Optional.ofNullable(value);
    }
}
