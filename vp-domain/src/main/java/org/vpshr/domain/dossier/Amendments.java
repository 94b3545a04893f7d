package org.vpshr.domain.dossier;

import static org.vpshr.domain.dossier.DossierRule.AMENDED_ENTRY_STANDS;
import static org.vpshr.domain.dossier.DossierRule.CONFIRMED_ENTRY_HOLDS;
import static org.vpshr.domain.dossier.DossierRule.CORRECTION_LOSES_NOTHING_UNSEEN;
import static org.vpshr.domain.dossier.DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS;
import static org.vpshr.domain.entry.EntryRule.NEVER_WITHOUT_EVIDENCE;
import static org.vpshr.domain.entry.EntryRule.PRECISION_IS_NOT_RAISED;
import static org.vpshr.domain.entry.EntryRule.RECORDED_AFTER_IT_HAPPENED;
import static org.vpshr.domain.entry.EntryRule.RIVALS_ARE_BOTH_KEPT;
import static org.vpshr.domain.measure.FigureRule.AMOUNTS_ARE_REVERSED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureAdmission;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;

/** How an entry is put right without losing what was said before. */
final class Amendments {
    private static final Set<When.Mode> HOLDING = EnumSet.of(When.Mode.STANDING, When.Mode.AS_OF, When.Mode.RECURRING);

    private Amendments() {}

    static Findings correct(Dossier dossier, DossierCommand.CorrectEntry c) {
        Entry known = standing(dossier, c.corrected().id()).entry();
        requireAuthority(c.corrected().id(), c.reason(), c.authoriser());
        Admission.references(dossier, c.corrected());
        Admission.attributes(dossier, c.corrected().id(), c.corrected().attributes());
        AMENDED_ENTRY_STANDS.refuseIf(
                !government(c.corrected()).equals(government(known)),
                c.corrected().id() + " would become an entry of another government by a correction",
                "let it be corrected by the government that wrote it, or contradict it");
        RESTRICTION_BINDS_LATER_RENDERINGS.refuseIf(
                !c.corrected().audience().equals(known.audience()),
                c.corrected().id() + " would get another audience by a correction",
                "restrict the entry, or release it");
        List<String> emptied = EmptiedFields.of(known, c.corrected());
        return becomes(known, c.corrected(), c)
                .with(CORRECTION_LOSES_NOTHING_UNSEEN.flagIf(
                        !emptied.isEmpty(),
                        "the correction of " + known.id() + " says nothing any more of what was told in its "
                                + String.join(", ", emptied)
                                + "; what an amendment (dossier.AmendEntry) does not name is kept"));
    }

    static Findings amend(Dossier dossier, DossierCommand.AmendEntry c) {
        Entry known = standing(dossier, c.entry()).entry();
        Entry amended = c.change().applyTo(known);
        requireAuthority(c.entry(), c.reason(), c.authoriser());
        Admission.references(dossier, c.entry(), c.change().linked(), c.change().persons());
        Admission.attributes(dossier, c.entry(), c.entryAttributes());
        AMENDED_ENTRY_STANDS.refuseIf(
                amended.equals(known),
                c.entry() + " would say what it says already",
                "name what changes of it, or leave it as it is");
        return becomes(known, amended, c);
    }

    /** The rules that hold for every new version of an entry, however it is told. */
    private static Findings becomes(Entry known, Entry next, DossierCommand c) {
        TimeOfEntry.checkAmended(c.contribution(), next, known.when());
        AMOUNTS_ARE_REVERSED.refuseIf(
                !money(known).equals(money(next)),
                next.id() + " is corrected in an amount of money",
                "reverse the amount and record the new one");
        PRECISION_IS_NOT_RAISED.refuseIf(
                next.when().span().refines(known.when().span()),
                next.id() + " would get a more precise date by a correction",
                "refine the date, with its source");
        return findings(c.subject(), known, next);
    }

    /** What is as it was before was looked at when it was told. */
    private static Findings findings(Subject subject, Entry before, Entry corrected) {
        Findings figures = Admission.figures(corrected, before.figures());
        return corrected.when().equals(before.when())
                ? figures
                : SeasonOfEntry.check(subject, corrected, corrected.when()).with(figures);
    }

    static Findings refine(Dossier dossier, DossierCommand.RefineWhen c) {
        Entry entry = standing(dossier, c.entry()).entry();
        When before = entry.when();
        TimeOfEntry.checkAmended(c.contribution(), entry.when(c.when()), before);
        PRECISION_IS_NOT_RAISED.refuseIf(
                !c.when().span().refines(before.span()),
                c.when().span().edtf() + " does not lie inside " + before.span().edtf(),
                "a date outside the old one is a rival value: contradict the entry");
        return SeasonOfEntry.check(c.subject(), entry, c.when());
    }

    static Findings withdraw(Dossier dossier, DossierCommand.WithdrawEntry c) {
        standing(dossier, c.entry());
        requireAuthority(c.entry(), c.reason(), c.authoriser());
        return Findings.NONE;
    }

    static Findings contradict(Dossier dossier, DossierCommand.ContradictEntry c) {
        Entry entry = standing(dossier, c.entry()).entry();
        RIVALS_ARE_BOTH_KEPT.refuseIf(
                c.reason().isBlank(),
                "one of the two values of " + c.entry() + " is preferred without a reason",
                "say why it is preferred");
        Findings findings = Findings.NONE;
        if (c.rival().when() != null) {
            TimeOfEntry.inOrder(c.entry(), c.rival().when());
            findings = SeasonOfEntry.check(c.subject(), entry, c.rival().when());
        }
        return c.rival().figure() == null
                ? findings
                : findings.with(FigureAdmission.of(
                        "the rival figure of " + c.entry(), c.rival().figure()));
    }

    /** What is told of a time that is over is neither true nor untrue on a later day. */
    static Findings confirm(Dossier dossier, DossierCommand.ConfirmEntry c) {
        When when = standing(dossier, c.entry()).entry().when();
        CONFIRMED_ENTRY_HOLDS.refuseIf(
                !HOLDING.contains(when.mode()),
                c.entry() + " tells of nothing that holds on",
                "only what is standing, recurring or as of a day is confirmed; record anew what happened since");
        CONFIRMED_ENTRY_HOLDS.refuseIf(
                when.hasDate() && c.on().startsBefore(when.span()) == Certainty.YES,
                c.entry() + " would be confirmed for a time before it held ("
                        + when.span().edtf() + ")",
                "give the day on which it was found to be still true");
        CONFIRMED_ENTRY_HOLDS.refuseIf(
                when.mode() == When.Mode.RECURRING
                        && when.hasDate()
                        && when.span().before(c.on()) == Certainty.YES,
                c.entry() + " was over before " + c.on().edtf(),
                "correct until when it went on, and then confirm it");
        RECORDED_AFTER_IT_HAPPENED.refuseIf(
                c.on().earliestStart().isAfter(c.contribution().written()),
                c.entry() + " would be confirmed for a day after the one on which that was written",
                "confirm it when that day has come");
        return Findings.NONE;
    }

    static Findings restrict(Dossier dossier, DossierCommand.RestrictEntry c) {
        Circle before = readable(dossier, c.entry()).restrictedTo();
        RESTRICTION_BINDS_LATER_RENDERINGS.refuseIf(
                before != null && c.audience().circle().compareTo(before) < 0,
                c.entry() + " would be seen by more people by a restriction",
                "release it, and then restrict it anew");
        return Findings.NONE;
    }

    static Findings release(Dossier dossier, DossierCommand.ReleaseEntry c) {
        EntryState known = readable(dossier, c.entry());
        RESTRICTION_BINDS_LATER_RENDERINGS.refuseIf(
                !known.restricted(), c.entry() + " is not restricted", "only a restricted entry can be released");
        RESTRICTION_BINDS_LATER_RENDERINGS.refuseIf(
                c.from() != null && (c.from() < 1 || c.from() > known.versions().last()),
                c.entry() + " has no version " + c.from(),
                "name the first version to be shown again, from 1 to "
                        + known.versions().last()
                        + ", or leave it out for the one that stands");
        Media.requireAuthority(c.entry(), c.reason(), c.authoriser());
        return Findings.NONE;
    }

    static Findings erase(Dossier dossier, DossierCommand.EraseEntry c) {
        AMENDED_ENTRY_STANDS.refuseIf(
                onRecord(dossier, c.entry()).erased(),
                c.entry() + " is erased already",
                "see by the history for auditors when it was, and on which ground");
        requireAuthority(c.entry(), c.ground(), c.authoriser());
        return Findings.NONE;
    }

    static Findings move(Dossier dossier, DossierCommand.MoveEntry c) {
        EntryState known = standing(dossier, c.entry());
        requireAuthority(c.entry(), c.reason(), c.authoriser());
        AMENDED_ENTRY_STANDS.refuseIf(
                c.to().equals(known.subject()), c.entry() + " is there already", "name the subject that it belongs to");
        return Findings.NONE;
    }

    static Findings reattribute(Dossier dossier, DossierCommand.ReattributeEntry c) {
        EntryState known = standing(dossier, c.entry());
        Entry entry = known.entry();
        requireAuthority(c.entry(), c.reason(), c.authoriser());
        boolean takesPart = entry.who().stream().anyMatch(p -> p.party().equals(c.from()));
        AMENDED_ENTRY_STANDS.refuseIf(
                !takesPart && known.named().contains(c.from()),
                c.entry() + " names " + c.from() + " as what its event is about, not among those who took part",
                "withdraw the entry and record it anew of the right party");
        AMENDED_ENTRY_STANDS.refuseIf(
                !takesPart, c.entry() + " does not name " + c.from(), "name a party of the entry");
        return Findings.NONE;
    }

    private static Country government(Entry entry) {
        return entry.contribution().by().government();
    }

    private static List<Figure> money(Entry entry) {
        return entry.figures().stream().filter(Figure.Money.class::isInstance).toList();
    }

    /** Standing or withdrawn: what was taken back still reads, and who may read it can still be narrowed. */
    private static EntryState readable(Dossier dossier, EntryId id) {
        return found(dossier, id, known -> !known.erased(), "entry that can still be read");
    }

    private static EntryState standing(Dossier dossier, EntryId id) {
        return found(dossier, id, known -> !known.withdrawn(), "standing entry");
    }

    private static EntryState onRecord(Dossier dossier, EntryId id) {
        return found(dossier, id, known -> true, "entry");
    }

    private static EntryState found(Dossier dossier, EntryId id, Predicate<EntryState> as, String what) {
        Optional<EntryState> known = dossier.known(id)
                .filter(k -> k.subject().equals(dossier.subject()))
                .filter(as);
        AMENDED_ENTRY_STANDS.refuseIf(
                known.isEmpty(), id + " is no " + what + " of " + dossier.subject(), "name an entry on record there");
        return known.orElseThrow();
    }

    private static void requireAuthority(EntryId id, String reason, String authoriser) {
        NEVER_WITHOUT_EVIDENCE.refuseIf(
                reason.isBlank() || authoriser.isBlank(),
                id + " is changed without a reason or an authoriser",
                "say why, and who authorised it");
    }
}
