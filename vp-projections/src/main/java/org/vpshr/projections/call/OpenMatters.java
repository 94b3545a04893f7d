package org.vpshr.projections.call;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.irbc.AgreementEvent.ObligationUndertaken;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;

/**
 * What was undertaken and has not ended: all that the follow-up of the year and of the year before tells of, and the plans
 * of earlier years that nobody ended.
 */
final class OpenMatters {
    private final CallGround ground;
    private final Entries entries;

    OpenMatters(CallGround ground) {
        this.ground = ground;
        this.entries = ground.known().entries();
    }

    /** In the order of recording; an obligation for the year itself, or for the one before where it ended with that. */
    List<Question> undertakings() {
        Map<EntryId, Question> found = new TreeMap<>();
        years().forEach(year -> followUp(year).stream()
                .filter(undertaking -> year >= year() - 1 || isPlan(undertaking))
                .filter(undertaking -> !hasEnded(undertaking))
                .forEach(undertaking -> found.putIfAbsent(undertaking.entry(), question(undertaking, year))));
        return found.values().stream()
                .sorted(Comparator.comparingLong(
                        question -> entry(new EntryId(question.about())).position()))
                .toList();
    }

    private int year() {
        return ground.report().year();
    }

    /** The year, and all before it in which a plan was made, the latest first. */
    private List<Integer> years() {
        Stream<Integer> ofPlans = entries.standing().stream()
                .filter(c -> c.origin() instanceof PlanMade)
                .map(c -> c.entry().contribution().reportYear())
                .filter(made -> made < year());
        return Stream.concat(Stream.of(year(), year() - 1), ofPlans)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Undertaking> followUp(int year) {
        return new FollowUp(
                        entries,
                        ground.known().names(),
                        ground.report().government(),
                        year,
                        ground.day(),
                        Circle.INTERNAL,
                        ground.language())
                .undertakings();
    }

    private boolean isPlan(Undertaking undertaking) {
        return entry(undertaking.entry()).origin() instanceof PlanMade;
    }

    private static boolean hasEnded(Undertaking undertaking) {
        return (undertaking.state() == PlanState.KEPT || undertaking.state() == PlanState.DROPPED)
                && undertaking.certainty() == Certainty.YES;
    }

    private EntryHistory entry(EntryId id) {
        return entries.find(id).orElseThrow();
    }

    private Question question(Undertaking undertaking, int year) {
        EntryHistory entry = entry(undertaking.entry());
        When due = undertaking.due();
        return new Question(
                kind(undertaking.kind()),
                undertaking.entry().toString(),
                undertaking.subject(),
                undertaking.text(),
                due.hasDate() ? due.span().edtf() : "",
                lastDay(due),
                source(entry),
                new Question.Standing(undertaking.state(), shownBy(undertaking, entry), "", false),
                entry.entry().audience(),
                entry.origin() instanceof ObligationUndertaken of
                        ? new Question.Obligation(of.obligation(), year)
                        : null);
    }

    /** What another desk keeps for a circle is not told to this one. */
    private List<EntryId> shownBy(Undertaking undertaking, EntryHistory asked) {
        return undertaking.evidence().stream()
                .map(Undertaking.Evidence::entry)
                .filter(id -> entry(id).circle() == Circle.PUBLIC
                        || Addressees.writer(entry(id)).equals(Addressees.writer(asked)))
                .toList();
    }

    private static QuestionKind kind(Undertaking.Kind kind) {
        return switch (kind) {
            case PLAN, GOAL, PLEDGE, PROMISE, ACCEPTED_OFFER, FORECAST -> QuestionKind.PLAN;
            case ADVOCACY -> QuestionKind.ADVOCACY;
            case CADENCE -> QuestionKind.EXPECTATION;
            case INVITATION -> QuestionKind.EXPECTATION;
            case OBLIGATION -> QuestionKind.OBLIGATION;
        };
    }

    private static @Nullable LocalDate lastDay(When due) {
        boolean closed = due.hasDate() && !due.span().latestEnd().equals(LocalDate.MAX);
        return closed ? due.span().latestEnd() : null;
    }

    static String source(EntryHistory entry) {
        return entry.entry().sources().stream().map(Source::title).collect(Collectors.joining("; "));
    }

    /** A question about an item is the ministry's own: it is asked within it. */
    Question item(Coverage.Line line) {
        return new Question(
                QuestionKind.ITEM,
                line.item().code(),
                ground.report(),
                line.item().title(),
                Integer.toString(year()),
                null,
                ground.coverage().guidelines().version(),
                new Question.Standing(null, List.of(), "", line.item().mandatory()),
                new Audience.Open(),
                null);
    }
}
