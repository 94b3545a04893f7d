package org.vpshr.projections.report;

import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.entries.Chronicle;

/**
 * Where an entry is printed: a section and a group of it.
 *
 * @param section the section's key, the country filled in
 * @param box whether it belongs in the section's box of lessons
 */
record Place(String section, Template.Part part, Template.Group group, boolean box) {
    private static final String BOX = "-LL";

    static Optional<Place> of(Template template, Chronicle chronicle) {
        Placement placement = chronicle.entry().placement();
        if (placement == null) {
            return natural(template, chronicle);
        }
        // A section that this template lacks must not make an entry vanish: it goes where its kind goes.
        return placed(template, chronicle, placement.section()).or(() -> natural(template, chronicle));
    }

    private static Optional<Place> natural(Template template, Chronicle chronicle) {
        for (Template.Part part : template.sections()) {
            Optional<Template.Group> group =
                    part.selecting(chronicle.kind(), chronicle.origin().qualifier());
            Optional<String> key = key(part, chronicle.subject());
            if (group.isPresent() && key.isPresent()) {
                boolean box = part.forCountries() && isLesson(chronicle.origin());
                return Optional.of(new Place(key.get(), part, group.get(), box));
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> placed(Template template, Chronicle chronicle, String target) {
        boolean box = target.endsWith(BOX);
        String key = box ? target.substring(0, target.length() - BOX.length()) : target;
        return template.sections().stream()
                .filter(part -> holds(part, key))
                .findFirst()
                .flatMap(
                        part -> part.taking(chronicle.kind(), chronicle.origin().qualifier())
                                .map(group -> new Place(key, part, group, box)));
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
