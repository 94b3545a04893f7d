package org.vpshr.projections.report;

import java.util.Optional;
import java.util.function.Function;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Kind;

/**
 * Where an entry is printed: a section and a group of it.
 *
 * @param section the section's key, the country filled in
 * @param box whether it belongs in the section's box of lessons
 */
record SectionPlace(String section, Template.Part part, Template.Group group, boolean box) {
    private static final String BOX = "-LL";

    static Optional<SectionPlace> of(Template template, EntryHistory history) {
        Placement placement = history.entry().placement();
        if (placement == null) {
            return natural(template, history);
        }
        // A section that this template lacks must not make an entry vanish: it goes where its kind goes.
        return placed(template, history, placement.section()).or(() -> natural(template, history));
    }

    /** Where its kind goes. */
    static Optional<SectionPlace> natural(Template template, EntryHistory history) {
        Kind kind = history.kind();
        String qualifier = history.origin().qualifier();
        return first(template, history, part -> part.selecting(kind, qualifier))
                .or(() -> first(template, history, Template.Part::rest));
    }

    /** The first section of the subject of which a group is chosen. */
    private static Optional<SectionPlace> first(
            Template template, EntryHistory history, Function<Template.Part, Optional<Template.Group>> chosen) {
        for (Template.Part part : template.sections()) {
            Optional<Template.Group> group = chosen.apply(part);
            if (group.isEmpty()) {
                continue;
            }
            Optional<String> key = key(part, history.subject());
            if (key.isPresent()) {
                boolean box = part.forCountries() && isLesson(history.origin());
                return Optional.of(new SectionPlace(key.get(), part, group.get(), box));
            }
        }
        return Optional.empty();
    }

    /** Where it was placed by hand; nothing where the template has no such section, or none that takes anything in. */
    static Optional<SectionPlace> placed(Template template, EntryHistory history, String target) {
        boolean box = target.endsWith(BOX);
        String key = box ? target.substring(0, target.length() - BOX.length()) : target;
        return template.sections().stream()
                .filter(part -> holds(part, key))
                .findFirst()
                .flatMap(part -> part.taking(history.kind(), history.origin().qualifier())
                        .map(group -> new SectionPlace(key, part, group, box)));
    }

    private static boolean holds(Template.Part part, String key) {
        return part.forCountries()
                ? key.length() == part.key().length() + 1
                        && key.startsWith(part.key().substring(0, part.key().length() - 1))
                        && Character.isUpperCase(key.charAt(key.length() - 1))
                : part.key().equals(key);
    }

    private static Optional<String> key(Template.Part part, Subject subject) {
        if (!part.forCountries()) {
            return Optional.of(part.key());
        }
        return country(subject)
                .map(country -> part.key().substring(0, part.key().length() - 1) + country);
    }

    private static Optional<Country> country(Subject subject) {
        return switch (subject) {
            case Subject.CountryEngagementId id -> Optional.of(id.country());
            case Subject.WorkingGroupId id -> Optional.of(id.country());
            default -> Optional.empty();
        };
    }

    private static boolean isLesson(DomainEvent event) {
        return event instanceof DossierEvent.LessonDrawn || event instanceof DossierEvent.ChallengeNamed;
    }
}
