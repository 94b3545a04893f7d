package org.vpshr.domain.dossier;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static org.vpshr.domain.entry.EntryRule.ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE;
import static org.vpshr.domain.entry.EntryRule.BACKGROUND_IS_LINKED;
import static org.vpshr.domain.entry.EntryRule.DERIVED_EVENT_HAS_A_GROUND;
import static org.vpshr.domain.entry.EntryRule.ID_IS_USED_ONCE;
import static org.vpshr.domain.entry.EntryRule.LINK_LEADS_SOMEWHERE;
import static org.vpshr.domain.entry.EntryRule.NO_GRADING;
import static org.vpshr.domain.entry.EntryRule.PERSON_IS_KNOWN;
import static org.vpshr.domain.entry.EntryRule.SOURCE_HAS_A_SNAPSHOT;
import static org.vpshr.domain.measure.FigureRule.COMPARE_LIKE_WITH_LIKE;
import static org.vpshr.domain.party.PartyRule.HEAD_OF_DELEGATION_TAKES_PART;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpshr.domain.BeginsState;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureAdmission;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** The rules that every new entry keeps, whatever it tells. */
final class Admission {
    private static final Pattern GRADING = Pattern.compile(
            "(?i)\\b(outperform\\w*|best-performing|worst-performing|ranks? (first|last|above|below|higher|lower))\\b");

    private Admission() {}

    static Findings of(Dossier dossier, Command command, Entry entry) {
        refusals(dossier, command, entry);
        TimeOfEntry.check(command, entry);
        Findings figures = figures(entry, List.of());
        return new Findings(Stream.of(
                                background(command, entry),
                                DERIVED_EVENT_HAS_A_GROUND.flagIf(
                                        derivedWithoutGround(entry),
                                        entry.id() + " is derived and points to no ground"),
                                SOURCE_HAS_A_SNAPSHOT.flagIf(
                                        entry.sources().stream()
                                                .anyMatch(s -> !s.address().isEmpty()
                                                        && s.snapshot().isEmpty()),
                                        entry.id() + " cites an address of which no copy is kept"),
                                NO_GRADING.flagIf(
                                        GRADING.matcher(entry.statement().english())
                                                .find(),
                                        entry.id() + " seems to grade members"),
                                COMPARE_LIKE_WITH_LIKE.flagIf(
                                        comparesUnlike(dossier, entry),
                                        entry.id() + " compares figures of unlike measure or period"))
                        .flatMap(Optional::stream)
                        .toList())
                .with(seasons(command, entry))
                .with(figures);
    }

    private static Findings seasons(Command command, Entry entry) {
        return entry.when().span().seasons().isEmpty()
                ? Findings.NONE
                : SeasonOfEntry.check(command.subject(), entry, entry.when());
    }

    /** Those of the entry's figures that were not told before. */
    static Findings figures(Entry entry, List<Figure> before) {
        Findings findings = Findings.NONE;
        for (int i = 0; i < entry.figures().size(); i++) {
            Figure figure = entry.figures().get(i);
            if (!before.contains(figure)) {
                findings = findings.with(FigureAdmission.of("figure " + (i + 1) + " of " + entry.id(), figure));
            }
        }
        return findings;
    }

    private static void refusals(Dossier dossier, Command command, Entry entry) {
        ID_IS_USED_ONCE.refuseIf(
                dossier.known(entry.id()).isPresent(),
                "the entry " + entry.id() + " is on record already",
                "give the new entry an id of its own, or correct the one on record");
        references(dossier, entry);
        attributes(dossier, entry.id(), entry.attributes());
        HEAD_OF_DELEGATION_TAKES_PART.refuseIf(
                entry.who().stream().anyMatch(p -> p.as() == Capacity.HEAD_OF_DELEGATION) && !command.occasion(),
                "a head of delegation is named where no event is told",
                "name the head among the parties of the event");
    }

    /** What is said to be for the public stands in a namespace that is. */
    static void attributes(Dossier dossier, EntryId entry, List<Attribute> attributes) {
        attributes.stream()
                .filter(attribute -> attribute.open() && !dossier.isOpen(attribute.namespace()))
                .forEach(attribute -> ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE.refuseIf(
                        true,
                        "the entry " + entry + " has an attribute for the public in the namespace "
                                + attribute.namespace() + ", which is the ministry's own",
                        "declare the namespace public first (register.DeclareNamespace), or leave out for whom it is"));
    }

    /** What the entry refers to is on record. */
    static void references(Dossier dossier, Entry entry) {
        references(dossier, entry.id(), entry.links().stream().map(Link::to).toList(), entry.persons());
    }

    static void references(Dossier dossier, EntryId entry, List<EntryId> linked, Set<String> persons) {
        for (EntryId other : linked) {
            LINK_LEADS_SOMEWHERE.refuseIf(
                    dossier.known(other).isEmpty(),
                    "the entry " + entry + " refers to " + other + ", which is not on record",
                    "record that entry first");
        }
        for (String person : persons) {
            PERSON_IS_KNOWN.refuseIf(
                    !dossier.knowsPerson(person),
                    "the entry " + entry + " refers to person/" + person + ", who is not in the register",
                    "register the person first");
        }
    }

    private static Optional<Finding> background(Command command, Entry entry) {
        boolean before = entry.contribution().reportingYear().isPresent()
                && entry.when().mode() == When.Mode.DATED
                && entry.when()
                        .span()
                        .latestEnd()
                        .isBefore(LocalDate.of(
                                entry.contribution().reportingYear().getAsInt(), 1, 1));
        return BACKGROUND_IS_LINKED.flagIf(
                before
                        && !command.context()
                        && !(command instanceof BeginsState)
                        && entry.links().isEmpty(),
                entry.id() + " lies before the reporting year and is linked to nothing in it");
    }

    private static boolean derivedWithoutGround(Entry entry) {
        return entry.when().marks().contains(When.Mark.DERIVED)
                && entry.linkedTo(Link.Kind.RESTS_ON).isEmpty()
                && entry.linkedTo(Link.Kind.FOLLOWS).isEmpty();
    }

    /** The entry itself is part of the comparison when it brings a figure; else it only sets others side by side. */
    private static boolean comparesUnlike(Dossier dossier, Entry entry) {
        Stream<Entry> others = entry.links().stream()
                .filter(link -> link.kind() == Link.Kind.COMPARES)
                .flatMap(link -> dossier.entry(link.to()).stream());
        Stream<Entry> itself = Stream.of(entry).filter(e -> !e.figures().isEmpty());
        List<Entry> compared = Stream.concat(others, itself).toList();
        if (entry.linkedTo(Link.Kind.COMPARES).isEmpty()) {
            return false;
        }
        return compared.stream()
                                .map(e -> e.figures().stream()
                                        .map(f -> f.of())
                                        .sorted()
                                        .toList())
                                .distinct()
                                .count()
                        > 1
                || compared.stream().map(Admission::months).distinct().count() > 1;
    }

    private static long months(Entry entry) {
        Span span = entry.when().span();
        return span.latestEnd().getLong(PROLEPTIC_MONTH) - span.earliestStart().getLong(PROLEPTIC_MONTH);
    }
}
