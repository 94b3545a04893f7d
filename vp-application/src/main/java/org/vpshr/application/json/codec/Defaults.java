package org.vpshr.application.json.codec;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonForm;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.dossier.Quotation;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.report.ReportCommand;

/** What is meant when a required field is left out. Only where leaving it out can mean one thing. */
final class Defaults {
    private static final Map<Class<?>, Map<String, Object>> OF = Map.of(
            Participation.class, Map.of("role", ""),
            Source.class, Map.of("publisher", "", "address", "", "snapshot", ""),
            Quotation.class, Map.of("speaker", ""),
            Medium.class, Map.of("address", "", "credit", ""),
            ContributionForm.Attached.class, Map.of("type", "", "public", false));

    /** The front fills these in from what is recorded by then. */
    private static final Map<String, Object> PUBLISHED = Map.of("position", 0L, "digest", "");

    private Defaults() {}

    static Optional<Object> of(JsonForm mode, Class<?> type, String field) {
        boolean published = type == ReportCommand.PublishReport.class || type == ReportCommand.ReissueReport.class;
        @Nullable
        Object value = mode == JsonForm.LINE && published
                ? PUBLISHED.get(field)
                : OF.getOrDefault(type, Map.of()).get(field);
        return Optional.ofNullable(value);
    }
}
