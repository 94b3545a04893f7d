package org.vpshr.application.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.dataset.RecordTables;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.policy.Reading;
import org.vpshr.application.reports.picture.PictureFacts;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.listing.EntryList;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.log.LogExcerpt;
import org.vpshr.projections.log.LogLine;
import org.vpshr.projections.log.LogQuery;
import org.vpshr.projections.log.RecordLog;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.membership.SeatList;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.parties.PartyIndex;
import org.vpshr.projections.parties.PartyList;
import org.vpshr.projections.parties.PartyRecord;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.PictureQuery;
import org.vpshr.projections.publications.ReportList;
import org.vpshr.projections.publications.ReportLives;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.timeline.Timeline;

/**
 * What is on record, as known once the event at a position was recorded and as an audience may see it: entries, parties,
 * reports, and what was recorded when. What was restricted later stays so.
 */
public final class Survey {
    private static final List<String> HOMES = List.of(
            "commitment",
            "irbc",
            "workinggroup",
            "engagement",
            "forum",
            "initiative",
            "report",
            "organisation",
            "person");

    private final History history;
    private final Shelved opened;
    private final long upTo;
    private final Country government;
    private final Circle audience;
    private final Reading reading;
    private final LocalDate today;

    Survey(
            History history,
            Optional<? extends EntryOrigins> origins,
            long upTo,
            Country government,
            Circle audience,
            Reading reading,
            LocalDate today) {
        this.history = history;
        this.opened = new Shelved(history.openedFor(audience, government), origins);
        this.upTo = upTo;
        this.government = government;
        this.audience = audience;
        this.reading = reading;
        this.today = today;
    }

    /** {@return the day that it is of: that on which the event at its position was recorded; for now, today (UTC)} */
    public LocalDate day() {
        return history.recordedAt(upTo)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(today);
    }

    /** What only one ministry tells, by its own name. */
    private static final Pattern OWN = Pattern.compile("[a-z0-9-]+\\.[A-Z][A-Za-z0-9]*");

    /**
     * {@return the pattern of kinds, checked: {@code engagement.EventHeld}, {@code irbc.*}, {@code EventHeld} for that
     * of any subject, and {@code engagement.minbuza.AuditVisited} or {@code *.minbuza.AuditVisited} for what is a
     * ministry's own}
     *
     * @param pattern a kind; {@code *} stands for any home or any word
     * @throws InvalidValue when there is no such event or subject
     */
    public static String kind(String pattern) {
        String whole = pattern.indexOf('.') < 0 ? "*." + pattern : pattern;
        int dot = whole.indexOf('.');
        String event = whole.substring(dot + 1).replaceFirst(":.*", "");
        boolean known = event.equals("*")
                || OWN.matcher(event).matches()
                || Catalogue.events().types().keySet().stream().anyMatch(name -> name.endsWith("." + event));
        if (!whole.startsWith("*.")) {
            subject(whole.substring(0, dot));
        }
        if (!known) {
            throw InvalidValue.of(
                    pattern,
                    "a kind of entry",
                    "write " + String.join(", ", Catalogue.events().like(pattern)) + ", or irbc.* or *.PlanMade");
        }
        return whole;
    }

    /**
     * {@return the subject, or the beginning of its path, checked: {@code engagement/NL/PE}, {@code engagement/NL},
     * {@code engagement}}
     *
     * @param path the path of a subject, or the beginning of one
     * @throws InvalidValue when nothing of that kind can be on record
     */
    public static String subject(String path) {
        if (!HOMES.contains(path.replaceFirst("/.*", ""))) {
            throw InvalidValue.of(path, "a subject, or the beginning of one", "begin with one of " + HOMES);
        }
        return path;
    }

    /**
     * {@return the entries that answer to the question; texts in English}
     *
     * @param query the question
     */
    public EntryList entries(EntryQuery query) {
        Reconstruction known = known(query.shelves());
        return query.of(known.entries(), known.names(), Language.ENGLISH);
    }

    /**
     * {@return what happened from the one date to the other, of what answers to the question, and what is left out of
     * it}
     *
     * @param from the first date in EDTF; empty for no bound
     * @param to the last date in EDTF; empty for no bound
     * @param about which entries are asked for
     */
    public Timeline.Excerpt timeline(String from, String to, EntryQuery about) {
        List<Predicate<Shelf>> shelves = new ArrayList<>(about.shelvesOfAnyTime());
        shelves.add(Shelf.ofTimes(Timeline.period(from, to)));
        Reconstruction known = known(shelves);
        return new Timeline(known.entries(), known.names())
                .excerpt(from, to, about.answering(known.entries(), known.names()), Language.ENGLISH);
    }

    /** {@return who has a part in an entry; for the ministry itself, also who is registered and has none} */
    public PartyList parties() {
        return new PartyList(parties(in(PartyIndex::new)), false);
    }

    /**
     * {@return the parties that are called so, with their entries}
     *
     * @param name a reference, a name or a part of one
     * @throws NothingToReport when there is none that the audience may see
     */
    public PartyList parties(String name) {
        List<PartyRecord> found = PartyIndex.called(name, parties(in(PartyIndex::new)));
        if (found.isEmpty()) {
            throw new NothingToReport(
                    "there is no party " + name + " that the audience may see",
                    "they are named in vp parties; write a reference, such as org:fnv, or a name");
        }
        return new PartyList(found, true);
    }

    private List<PartyRecord> parties(PartyIndex known) {
        return audience == Circle.INTERNAL ? known.all() : known.involved();
    }

    /** {@return the reports on record, and what was published of each when} */
    public ReportList reports() {
        return new ReportList(in(ReportLives::new).of(audience));
    }

    /**
     * {@return what was recorded when; of what is for the ministry itself, auditors are also told by whom}
     *
     * @param query the question
     */
    public LogExcerpt log(LogQuery query) {
        boolean tellsWho = audience == Circle.INTERNAL && reading.seesAll();
        return new LogExcerpt(in(() -> new RecordLog(query)).lines().stream()
                .map(line -> tellsWho ? recorded(line) : line)
                .toList());
    }

    private LogLine recorded(LogLine line) {
        return line.with(history.recordedBy(line.position()));
    }

    /**
     * {@return who sat in the working group on the day}
     *
     * @param group which group
     * @param day the day
     * @throws NothingToReport when there is no such group that the audience may see
     */
    public SeatList members(WorkingGroupId group, LocalDate day) {
        Seats seats = requireGroup(group);
        return seats.memberships.members(group, day, seats.names);
    }

    private Seats requireGroup(WorkingGroupId group) {
        Seats seats = seats(group);
        if (!seats.memberships.groups().contains(group.toString())) {
            throw new NothingToReport(
                    "there is no working group " + group.toString().substring("workinggroup/".length()),
                    "there are "
                            + in(Seats::new).memberships.groups().stream()
                                    .map(known -> known.substring(known.indexOf('/') + 1))
                                    .toList());
        }
        return seats;
    }

    /**
     * {@return what a picture shows, of what the government tells}
     *
     * @param asked which picture
     * @throws NothingToReport when it is of a working group that the audience may not see, or that is not there
     * @throws org.vpshr.application.failure.NotPermitted when it is of plans, which are followed up for the ministry itself
     */
    public Picture picture(PictureQuery asked) {
        if (asked.kind() == PictureKind.PLANS) {
            reading.requireCircle(Circle.INTERNAL, government);
        }
        asked.group().ifPresent(this::requireGroup);
        return new PictureFacts(opened, government, this::known).of(asked, audience);
    }

    /** {@return the working groups of which the audience may see anything, in the order of their names} */
    public List<WorkingGroupId> groups() {
        return in(Seats::new).memberships.groups().stream()
                .map(group -> (WorkingGroupId) Subject.parse(group))
                .toList();
    }

    /** By what is about the group and what that names; by all that there is, where an event is set aside. */
    private Seats seats(WorkingGroupId group) {
        return opened.about(group).map(this::seats).orElseGet(() -> in(Seats::new));
    }

    private Seats seats(Collection<RecordedEvent> read) {
        Seen<Seats> seen = new Seen<>(new AudienceView(audience, history.binding()).within(government), new Seats());
        read.forEach(recorded -> seen.apply(recorded, upTo));
        return seen.fold();
    }

    private static final class Seats implements Fold {
        private final Memberships memberships = new Memberships();
        private final Names names = new Names();

        @Override
        public void apply(RecordedEvent recorded) {
            memberships.apply(recorded);
            names.apply(recorded);
        }
    }

    /** {@return all of it as tables, for questions that nothing here answers} */
    public RecordTables tables() {
        return new RecordTables(new SeenLives(history, upTo, government, audience));
    }

    /** What was known of the entry and of those that it names. */
    Reconstruction knownOf(EntryId entry) {
        return known(opened.life(entry));
    }

    /** What was known of what stands on the shelves. */
    private Reconstruction known(List<Predicate<Shelf>> shelves) {
        return known(opened.lives(opened.positions(shelves)));
    }

    /** Of these events; of all that was recorded, where they are not known. */
    private Reconstruction known(Optional<Collection<RecordedEvent>> read) {
        if (read.isEmpty()) {
            return history.known(upTo, audience, government);
        }
        Reconstruction known =
                new Reconstruction(upTo, new AudienceView(audience, history.binding()).within(government));
        read.get().forEach(known::apply);
        known.knows(history.upTo());
        return known;
    }

    /** What the audience may see of what was known, folded. */
    private <F extends Fold> F in(Supplier<F> begun) {
        List<RecordedEvent> binding = history.binding();
        return history.openedFor(audience, government)
                .folded(
                        () -> new Seen<>(new AudienceView(audience, binding).within(government), begun.get()),
                        (seen, recorded) -> seen.apply(recorded, upTo))
                .fold();
    }

    private record Seen<F extends Fold>(AudienceView view, F fold) {
        void apply(RecordedEvent recorded, long upTo) {
            if (recorded.position() <= upTo) {
                view.seen(recorded).ifPresent(fold::apply);
            }
        }
    }
}
