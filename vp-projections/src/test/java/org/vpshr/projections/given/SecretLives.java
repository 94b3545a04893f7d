package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.projections.given.SecretHistory.nowhere;
import static org.vpshr.projections.given.SecretHistory.open;
import static org.vpshr.projections.given.SecretHistory.within;
import static org.vpshr.projections.given.SecretHistory.withinOrElse;
import static org.vpshr.projections.given.SecretLife.MEANT;
import static org.vpshr.projections.given.SecretLife.MISTAKEN;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.MediumAdded;
import org.vpshr.domain.dossier.DossierEvent.PlanKept;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyAchieved;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyBegun;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.report.ReportEvent.ItemWaived;
import org.vpshr.domain.report.ReportEvent.ReportWithdrawn;
import org.vpshr.domain.report.ReportEvent.SupplementIssued;
import org.vpshr.domain.report.Waiver;
import org.vpshr.projections.given.SecretHistory.Step;

/** The lives that an entry may lead, by what may be known of them in the end. */
final class SecretLives {
    private static final Audience OPEN = new Audience.Open();
    private static final List<Circle> NARROW = List.of(Circle.PLENARY, Circle.INTERNAL);
    private static final List<Subject> SUBJECTS =
            List.of(Subjects.PERU, Subjects.NIGERIA, Subjects.GROUP_OF_PERU, Subjects.COMMITMENT);

    private final SecretLife life;
    private final Circle circle;

    private SecretLives(SecretLife life) {
        this.life = life;
        this.circle = life.oneOf(NARROW);
    }

    static SecretLife any(String id, List<EntryId> told, Random chance) {
        Subject subject = SUBJECTS.get(chance.nextInt(SUBJECTS.size()));
        SecretLives lives = new SecretLives(new SecretLife(id, subject, told, chance));
        return switch (chance.nextInt(12)) {
            case 0, 1 -> lives.openly();
            case 2 -> lives.forACircle();
            case 3 -> lives.restricted();
            case 4 -> lives.erased();
            case 5 -> lives.restrictedForATime();
            case 6 -> lives.shownFromTheSecondVersionOn();
            case 7 -> lives.shownFromTheThirdVersionOn();
            case 8 -> lives.amendedForACircle();
            case 9 -> lives.picture();
            case 10 -> lives.shownAfterAnAmendmentForACircle();
            default -> chance.nextBoolean() ? lives.plan() : lives.plea();
        };
    }

    private static Audience only(Circle circle) {
        return circle == Circle.PUBLIC ? OPEN : Told.only(circle);
    }

    private SecretLife told(Circle to, Audience audience) {
        life.then(() -> within(to, life.brought(life.version().to(audience))));
        life.perhaps(() -> life.development(to, audience));
        return life.perhaps(() -> life.development(to, audience));
    }

    private Step restriction() {
        return within(circle, Told.restricted(life.subject, life.id, circle));
    }

    private SecretLife openly() {
        told(Circle.PUBLIC, OPEN);
        life.perhaps(() -> open(ofTheReport()));
        if (life.subject.equals(Subjects.PERU)) {
            life.perhaps(() -> open(Told.moved(Subjects.PERU, life.id, Subjects.NIGERIA)));
        }
        return life.perhaps() ? life : life.then(() -> open(Told.withdrawn(life.subject, life.id)));
    }

    /** Something that befell the report itself, which is for all. */
    private ReportEvent ofTheReport() {
        Contribution later = aContribution("2019-05-01");
        return life.oneOf(List.of(
                new ItemWaived(Subjects.REPORT, later, "A.1", Waiver.SECURITY, "under negotiation"),
                new SupplementIssued(Subjects.REPORT, later, 1, "Added beside " + life.id, "left out", "head"),
                new ReportWithdrawn(Subjects.REPORT, later, 1, "a grave mistake", "head")));
    }

    private SecretLife forACircle() {
        return told(circle, only(circle)).perhaps(() -> within(circle, Told.withdrawn(life.subject, life.id)));
    }

    private SecretLife restricted() {
        return told(circle, OPEN).meanwhile(this::restriction).perhaps(() -> life.development(circle, OPEN));
    }

    private SecretLife erased() {
        Audience audience = only(life.oneOf(List.of(Circle.values())));
        return life.then(() -> nowhere(life.brought(life.version().to(audience))))
                .perhaps(() ->
                        nowhere(Told.corrected(life.subject, life.version().to(audience))))
                .perhaps(() -> nowhere(life.erratum()))
                .then(() -> nowhere(Told.erased(life.subject, life.id)));
    }

    private SecretLife restrictedForATime() {
        return told(Circle.PUBLIC, OPEN)
                .meanwhile(this::restriction)
                .then(() -> within(circle, Told.released(life.subject, life.id)));
    }

    /** The second version names the party that was meant; the first, and what was said of it, stays withheld. */
    private SecretLife shownFromTheSecondVersionOn() {
        AnEntry first = life.version();
        DomainEvent right = Told.reattributed(life.subject, life.id, MISTAKEN, MEANT);
        DomainEvent meant = life.brought(first, MEANT);
        DomainEvent begun =
                meant.with(meant.statedEntry().orElseThrow().with(Party.parse(MISTAKEN), Party.parse(MEANT)));
        return withheld(first)
                .then(() -> withinOrElse(circle, right, begun))
                .then(() -> open(Told.corrected(life.subject, life.version())))
                .then(() -> within(circle, life.erratum()))
                .meanwhile(this::restriction)
                .then(() -> within(circle, Told.released(life.subject, life.id, 2)));
    }

    private SecretLife shownFromTheThirdVersionOn() {
        AnEntry third = life.version();
        return withheld(life.version())
                .then(() -> within(circle, Told.reattributed(life.subject, life.id, MISTAKEN, MEANT)))
                .then(() -> withinOrElse(circle, Told.corrected(life.subject, third), life.brought(third, MEANT)))
                .meanwhile(this::restriction)
                .then(() -> within(circle, Told.released(life.subject, life.id, 3)))
                .perhaps(() -> open(Told.refined(life.subject, life.id, "2018-04-06")));
    }

    /** The second version is for a circle; the third counts as the third for all others too. */
    private SecretLife shownAfterAnAmendmentForACircle() {
        AnEntry third = life.version();
        return withheld(life.version())
                .then(() -> within(circle, Told.refined(life.subject, life.id, "2018-04-06", only(circle))))
                .then(() -> withinOrElse(circle, Told.corrected(life.subject, third), life.brought(third)))
                .meanwhile(this::restriction)
                .then(() -> within(circle, Told.released(life.subject, life.id, 3)));
    }

    private SecretLife withheld(AnEntry first) {
        return life.then(() -> within(circle, life.brought(first)))
                .then(() -> within(circle, Told.contradicted(life.subject, life.id, "Rival of " + life.id + ".", OPEN)))
                .then(() -> within(circle, life.erratum()))
                .perhaps(() -> within(circle, Told.moved(life.subject, life.id, Subjects.GHANA)));
    }

    private SecretLife amendedForACircle() {
        Audience few = only(circle);
        return life.then(() -> open(life.brought(life.version())))
                .then(() -> within(circle, Told.refined(life.subject, life.id, "2018-04-06", few)))
                .then(() -> within(circle, Told.reattributed(life.subject, life.id, MISTAKEN, MEANT, few)))
                .then(() -> within(circle, Told.contradicted(life.subject, life.id, "Rival of " + life.id + ".", few)))
                .perhaps(() -> open(Told.corrected(life.subject, life.version())));
    }

    private SecretLife picture() {
        boolean released = life.perhaps();
        life.then(() -> {
            MediumAdded added = Told.picture(life.subject, life.version(), "A. Maker");
            return withinOrElse(
                    released ? Circle.PUBLIC : circle,
                    added,
                    new MediumAdded(
                            added.subject(), added.entry(), added.medium().withheld()));
        });
        life.then(() -> within(circle, Told.mediumRestricted(life.subject, life.id, circle)));
        return released ? life.then(() -> within(circle, Told.mediumReleased(life.subject, life.id))) : life;
    }

    private SecretLife plan() {
        Circle few = life.oneOf(List.of(Circle.values()));
        return life.then(() -> open(Told.plan(life.subject, life.version().at(Told.planned("2019")))))
                .then(() -> kept(new TreeSet<>(List.of(life.another(), life.another()))))
                .then(() -> within(few, Told.planMoved(life.subject, life.id, "2021", only(few))))
                .perhaps(() -> within(few, Told.dropped(life.subject, life.id, only(few))));
    }

    /** Whoever was shown nothing of what shows that it was kept knows of no such thing. */
    private Step kept(Set<EntryId> evidence) {
        return new Step(keptAsShownBy(evidence), (audience, shown) -> {
            Set<EntryId> known = new TreeSet<>(evidence);
            known.retainAll(shown);
            return known.isEmpty() ? Optional.empty() : Optional.of(keptAsShownBy(known));
        });
    }

    private PlanKept keptAsShownBy(Set<EntryId> evidence) {
        return Told.kept(
                life.subject,
                life.id,
                Outcome.FULLY,
                evidence.stream().map(EntryId::value).toArray(String[]::new));
    }

    private SecretLife plea() {
        return life.then(() ->
                        open(new AdvocacyBegun(Subjects.PERU, life.version().build())))
                .then(() -> achieved(life.another()));
    }

    private Step achieved(EntryId by) {
        DomainEvent achieved = new AdvocacyAchieved(Subjects.PERU, aContribution("2019-06-01"), life.entry(), by);
        return new Step(achieved, (audience, shown) -> shown.contains(by) ? Optional.of(achieved) : Optional.empty());
    }
}
