package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.irbc.AgreementEvent;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.names.Names;

/**
 * What was undertaken in or for a year, and how each of it stands on a day: next year's report lists last year's open
 * plans (rule 124).
 */
public final class FollowUp {
    private final Entries entries;
    private final Names names;
    private final Country government;
    private final int year;
    private final LocalDate day;
    private final Circle audience;
    private final Language language;
    private final List<EntryHistory> visible;
    private final ObligationYears obligations;

    /**
     * Of one government and reporting year, on a day, as far as the audience may see.
     *
     * @param entries the entries on record
     * @param names the names of persons and parties
     * @param government the government, by its country
     * @param year the reporting year, in four digits
     * @param day the day, as of whose end it is told
     * @param audience for whom it is told
     * @param language in which the texts are given
     */
    public FollowUp(
            Entries entries,
            Names names,
            Country government,
            int year,
            LocalDate day,
            Circle audience,
            Language language) {
        this.entries = entries;
        this.names = names;
        this.government = government;
        this.year = year;
        this.day = day;
        this.audience = audience;
        this.language = language;
        this.visible = entries.standing().stream()
                .filter(c -> audience.sees(c.circle()))
                .toList();
        this.obligations = new ObligationYears(visible);
    }

    /**
     * {@return the subjects of what may have been undertaken in or for the year: what became of it may be told of the same}
     *
     * @param entries the undertakings on record
     * @param year the reporting year, in four digits
     */
    public static Set<Subject> subjects(Entries entries, int year) {
        return entries.standing().stream()
                .filter(c -> mayBeOf(c, year))
                .map(EntryHistory::subject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it was undertaken in or for the year, by what it says itself. */
    private static boolean mayBeOf(EntryHistory c, int year) {
        return c.origin().isFollowedUp()
                && switch (c.origin()) {
                    case DossierEvent.PlanMade e -> writtenFor(c, year);
                    case AgreementEvent.ObligationUndertaken e -> ObligationYears.mayBeExpected(c, year);
                    default -> writtenFor(c, year) || inYear(c, year);
                };
    }

    private static boolean writtenFor(EntryHistory c, int year) {
        return c.entry().contribution().reportYear() == year;
    }

    private static boolean inYear(EntryHistory c, int year) {
        return c.entry().when().hasDate() && c.entry().when().overlaps(year) != Certainty.NO;
    }

    /** {@return all of it, in the order in which it was recorded} */
    public List<Undertaking> undertakings() {
        return visible.stream()
                .filter(c -> c.toldBy(government))
                .filter(c -> mayBeOf(c, year))
                .flatMap(c -> undertaking(c).stream())
                .toList();
    }

    private Optional<Undertaking> undertaking(EntryHistory c) {
        return switch (c.origin()) {
            case DossierEvent.PlanMade e -> Optional.of(plan(c, e));
            case WorkingGroupEvent.CadenceSet e -> Optional.of(made(c, Undertaking.Kind.CADENCE, leader(c)));
            case EngagementEvent.AdvocacyBegun e -> Optional.of(advocacy(c));
            case WorkingGroupEvent.MemberInvited e -> Optional.of(invitation(c, e));
            case AgreementEvent.ObligationUndertaken e ->
                obligations.expected(c, year) ? Optional.of(owed(c, e)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Undertaking plan(EntryHistory c, DossierEvent.PlanMade e) {
        return made(c, Undertaking.Kind.valueOf(e.kind().name()), c.withCorrectParty(e.owner()));
    }

    private Undertaking advocacy(EntryHistory c) {
        return undue(c, Undertaking.Kind.ADVOCACY, us(), PlanCourse.of(c, When.undated(), day, entries));
    }

    private Undertaking invitation(EntryHistory c, WorkingGroupEvent.MemberInvited e) {
        return undue(c, Undertaking.Kind.INVITATION, leader(c), Invitation.course(c, e.organisation(), visible, day));
    }

    private Undertaking made(EntryHistory c, Undertaking.Kind kind, Party owner) {
        PlanCourse course = PlanCourse.of(c, day, entries);
        Optional<Expectation> expectation = Expectation.of(c, course.due(), day, visible);
        PlanCourse counted = expectation.map(course::met).orElse(course);
        return set(c, kind, owner, isOurs(owner), counted, expectation.orElse(null));
    }

    /** What was begun on a day and is due on none. */
    private Undertaking undue(EntryHistory c, Undertaking.Kind kind, Party owner, PlanCourse course) {
        return set(c, kind, owner, isOurs(owner), course, null);
    }

    private Undertaking owed(EntryHistory c, AgreementEvent.ObligationUndertaken e) {
        PlanCourse course = obligations.course(c, e, year, day);
        boolean bound = obligations.binds(c.subject(), us());
        return set(c, Undertaking.Kind.OBLIGATION, leader(c), bound, course, null);
    }

    private Party.Government us() {
        return new Party.Government(government);
    }

    private boolean isOurs(Party owner) {
        return owner.equals(us());
    }

    /** Who organises or leads it; the subject itself where nobody is named. */
    private static Party leader(EntryHistory c) {
        return c.entry().who().stream()
                .filter(p -> p.as() == Capacity.LEAD || p.as() == Capacity.ORGANISER)
                .map(Participation::party)
                .findFirst()
                .orElseGet(() -> new Party.Group(c.subject().toString()));
    }

    private Undertaking set(
            EntryHistory c,
            Undertaking.Kind kind,
            Party owner,
            boolean ours,
            PlanCourse course,
            @Nullable Expectation expectation) {
        Entry entry = c.entry();
        return new Undertaking(
                entry.id(),
                c.subject(),
                kind,
                text(c),
                owner,
                names.at(owner, entry.when().span()),
                ours,
                course.due(),
                course.state(),
                course.certainty(),
                course.evidence().stream()
                        .filter(e -> audience.sees(e.circle()))
                        .map(this::evidence)
                        .toList(),
                expectation == null ? null : expected(expectation),
                causes(c, course));
    }

    private static List<Cause> causes(EntryHistory c, PlanCourse course) {
        List<Cause> causes = new ArrayList<>();
        causes.add(Cause.of(c.life().getFirst()));
        course.events().forEach(event -> causes.add(Cause.of(event)));
        return causes;
    }

    private Undertaking.Evidence evidence(EntryHistory c) {
        When when = c.entry().when();
        return new Undertaking.Evidence(
                c.entry().id(), when.hasDate() ? when.span().edtf() : "", text(c));
    }

    private static Undertaking.Expected expected(Expectation e) {
        return new Undertaking.Expected(
                e.cadence().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                e.due().isPresent() ? e.due().getAsInt() : null,
                e.expected(),
                e.recorded().size(),
                e.perhaps().size());
    }

    private String text(EntryHistory c) {
        return c.entry().statement().in(language, names::person);
    }
}
