package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.verdict.Verdict;
import org.vpshr.projections.verdict.Verdict.Kind;
import org.vpshr.projections.verdict.Verdict.Reason;

/** The reasons for and against an entry, one after the other, until one leaves it out or its place is known. */
final class Judgement {
    private final Template template;
    private final AnnualReportId report;
    private final EntryHistory history;

    /** Whether it will be asked why; most are asked where alone, and to say why takes longer. */
    private final boolean explained;

    private final List<Reason> reasons = new ArrayList<>();
    private @Nullable SectionPlace place;
    private Relation relation = Relation.ABSENT;

    private Judgement(Template template, AnnualReportId report, EntryHistory history, boolean explained) {
        this.template = template;
        this.report = report;
        this.history = history;
        this.explained = explained;
    }

    /** All but whether its section is printed, which depends on other entries. */
    static Judgement of(Template template, AnnualReportId report, EntryHistory history) {
        return judged(new Judgement(template, report, history, false));
    }

    /** The same with its reasons. */
    static Judgement explained(Template template, AnnualReportId report, EntryHistory history) {
        return judged(new Judgement(template, report, history, true));
    }

    private static Judgement judged(Judgement judgement) {
        judgement.judge();
        return judgement;
    }

    EntryHistory history() {
        return history;
    }

    Relation relation() {
        return relation;
    }

    /** Where it is printed if its section is; nothing where it is left out. */
    Optional<SectionPlace> place() {
        return Optional.ofNullable(place);
    }

    Verdict verdict(boolean sectionIsPrinted) {
        List<Reason> all = new ArrayList<>(reasons);
        Verdict.@Nullable Place where = null;
        if (place != null && !sectionIsPrinted) {
            all.add(said(
                    Kind.SECTION_LEFT_OUT,
                    "section " + place.section()
                            + " is left out, since nothing but standing facts is told of the country"));
        } else if (place != null) {
            where = new Verdict.Place(place.section(), place.group().name(), place.box());
            all.add(said(
                    Kind.PRINTED,
                    "it is printed in section " + place.section() + (place.box() ? ", in the box of lessons" : "")));
        }
        return new Verdict(history.entry().id(), report, template.edition(), all, where);
    }

    private void judge() {
        add(Kind.ON_RECORD, () -> "it is on record", history.life()::getFirst);
        if (amended() && told() && timed()) {
            SectionPlace found = placed();
            if (found != null && takesLater(found)) {
                place = found;
            }
        }
    }

    /** Whether it still stands, after whatever was made of it. */
    private boolean amended() {
        if (explained) {
            tellAmendments();
        }
        return !history.withdrawn();
    }

    private void tellAmendments() {
        for (RecordedEvent recorded : history.life()) {
            switch (recorded.event()) {
                case DossierEvent.EntryMoved moved ->
                    add(Kind.MOVED, () -> "it was moved to " + moved.to(), () -> recorded);
                case DossierEvent.Amendment amendment
                when !amendment.takesBack() ->
                    add(Kind.AMENDED, () -> "what it says was put in the place of what it said before", () -> recorded);
                default -> {
                    // it changes nothing of what the entry says
                }
            }
        }
        if (history.withdrawn()) {
            add(Kind.WITHDRAWN, () -> "it was withdrawn", this::takenBack);
        }
    }

    private RecordedEvent takenBack() {
        return history.life().stream()
                .filter(recorded ->
                        recorded.event() instanceof DossierEvent.Amendment amendment && amendment.takesBack())
                .findFirst()
                .orElseThrow();
    }

    private boolean told() {
        if (history.subject() instanceof AnnualReportId of) {
            return of.government().equals(report.government())
                            && of.year() == report.year()
                            && of.edition().compareTo(report.edition()) <= 0
                    ? add(Kind.TOLD_BY_THE_GOVERNMENT, () -> "it is of " + of + " itself")
                    : refuse(Kind.OF_ANOTHER_REPORT, () -> "it is of " + of + ", which is another report or edition");
        }
        if (history.subject() instanceof Subject.PersonId || history.subject() instanceof Subject.OrganisationId) {
            return refuse(
                    Kind.OF_THE_REGISTER,
                    () -> "it is of " + history.subject() + ", which is in the register and in no government's report");
        }
        return history.toldBy(report.government())
                ? add(Kind.TOLD_BY_THE_GOVERNMENT, () -> report.government() + " tells it, of " + history.subject())
                : refuse(
                        Kind.OF_ANOTHER_GOVERNMENT,
                        () -> "another government than " + report.government() + " tells it");
    }

    /** What was written for the report itself belongs to it, whatever its time. */
    private boolean timed() {
        if (history.subject() instanceof AnnualReportId) {
            relation = Relation.STANDING;
            return add(Kind.BELONGS_TO_THE_YEAR, () -> "it was written for the report itself, whatever its time");
        }
        relation = Relation.of(history.entry(), report.year());
        if (relation == Relation.ABSENT && Relation.isLater(history.entry(), report.year())) {
            relation = Relation.LATER;
        }
        add(
                relation == Relation.ABSENT ? Kind.OUTSIDE_THE_YEAR : Kind.BELONGS_TO_THE_YEAR,
                this::time,
                this::lastTimed);
        return relation != Relation.ABSENT;
    }

    private RecordedEvent lastTimed() {
        return history.life().stream()
                .filter(recorded -> recorded.event().statedTime().isPresent())
                .reduce((earlier, later) -> later)
                .orElse(history.life().getFirst());
    }

    private String time() {
        Entry entry = history.entry();
        String dated = "its time, " + entry.when().span().edtf() + ",";
        String writtenFor = "it was written for " + Relation.writtenFor(entry);
        int year = report.year();
        return switch (entry.when().mode()) {
            case DATED ->
                switch (relation) {
                    case ACTIVITY -> dated + " falls into " + year;
                    case PERHAPS -> dated + " may fall into " + year + ", and it was written for no other year";
                    case BACKGROUND -> dated + " lies before " + year + ", and " + writtenFor + ": background";
                    case LATER -> dated + " lies after " + year + ", and " + writtenFor;
                    case STANDING, UNDATED, PLAN, ABSENT -> {
                        boolean maybe = entry.when().overlaps(year) == Certainty.MAYBE;
                        yield dated + (maybe ? " may fall into " : " lies outside ") + year + ", and " + writtenFor;
                    }
                };
            case PLANNED -> planned(entry.when()) + ", and " + writtenFor;
            case RECURRING -> "it recurs, and " + writtenFor;
            case STANDING -> "it holds without a date, and " + writtenFor;
            case AS_OF -> "it was so as of " + entry.when().span().edtf() + ", and " + writtenFor;
            case UNDATED -> "it has no date, and " + writtenFor;
        };
    }

    private static String planned(When when) {
        return when.hasDate() ? "it was planned for " + when.span().edtf() : "it was planned for no date";
    }

    private @Nullable SectionPlace placed() {
        Placement placement = history.entry().placement();
        if (placement != null) {
            Optional<SectionPlace> byHand = SectionPlace.placed(template, history, placement.section());
            if (byHand.isPresent()) {
                add(Kind.PLACED_BY_HAND, () -> "it was placed by hand in section " + placement.section());
                return byHand.get();
            }
            add(
                    Kind.PLACED_IN_NO_SECTION,
                    () -> "it was placed by hand in section " + placement.section()
                            + ", which is none of the template's that"
                            + " takes anything in: it goes where its kind goes");
        }
        Optional<SectionPlace> natural = SectionPlace.natural(template, history);
        natural.ifPresentOrElse(
                this::byRule,
                () -> add(
                        Kind.WITHOUT_A_PLACE,
                        () -> "no rule of the template " + template.edition() + " selects " + history.kind()
                                + ", and it has no place for the rest"));
        return natural.orElse(null);
    }

    private void byRule(SectionPlace natural) {
        if (!explained) {
            return;
        }
        String where = " in section " + natural.section();
        String group = "group \"" + natural.group().name() + "\"" + where;
        if (natural.group().forTheRest()) {
            add(
                    Kind.SELECTED_BY_NO_RULE,
                    () -> "no rule of the template selects " + history.kind() + ": it goes to what is left, " + group);
            return;
        }
        String rule = natural.group().select().stream()
                .filter(pattern ->
                        history.kind().matches(pattern, history.origin().qualifier()))
                .findFirst()
                .orElseThrow();
        add(Kind.SELECTED_BY_A_RULE, () -> "the template's rule " + rule + " selects it for " + group);
    }

    private boolean takesLater(SectionPlace found) {
        return relation != Relation.LATER
                || found.part().afterYear()
                || refuse(
                        Kind.AFTER_THE_YEAR,
                        () -> "section " + found.section() + " takes in nothing that lies after " + report.year());
    }

    private boolean add(Kind kind, Supplier<String> words) {
        if (explained) {
            reasons.add(said(kind, words.get()));
        }
        return true;
    }

    private void add(Kind kind, Supplier<String> words, Supplier<RecordedEvent> by) {
        if (explained) {
            reasons.add(new Reason(kind, words.get(), Verdict.Ground.of(by.get())));
        }
    }

    private boolean refuse(Kind kind, Supplier<String> words) {
        return !add(kind, words);
    }

    private static Reason said(Kind kind, String words) {
        return new Reason(kind, words, null);
    }
}
