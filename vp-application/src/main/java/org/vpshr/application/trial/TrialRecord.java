package org.vpshr.application.trial;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.vpshr.application.attachment.AttachmentAllowance;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.EventWriter;
import org.vpshr.application.events.Register;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.recording.Publication;
import org.vpshr.application.recording.TextSettlement;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.scrutiny.Scrutiny;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.register.KnownNames;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.history.RecordedEvent;

/** A record as it would be: what is kept, and what was supposed so far. It refuses what a record refuses. */
final class TrialRecord {
    /** What is never kept need not be hard to guess. */
    private static final RandomGenerator NOTHING = () -> 0;

    private static final String NO_HASH = String.join("", Collections.nCopies(64, "0"));

    private final TrialGround ground;
    private final SupposedLog log;
    private final String by;
    private final EventReader events;
    private final EventWriter writer;
    private final EventFormat format = new EventFormat();
    private final DecisionStates states;
    private final TextSettlement settlement;
    private final Publication publication;
    private final Register<KnownNames> names;
    private final Scrutiny scrutiny;
    private final Map<Long, String> places = new HashMap<>();

    /** @param by the reference of whoever would record */
    TrialRecord(TrialGround ground, String by) {
        this.ground = ground;
        this.by = by;
        this.log = new SupposedLog(ground.kept(), ground.clock());
        TextVault vault = ground.vault();
        this.events = new EventReader(format, vault);
        this.writer = new EventWriter(format, vault);
        this.states = new DecisionStates(log, events, ground.beginnings());
        this.settlement = new TextSettlement(log, vault, events, (position, texts, open) -> log.lay(position, texts));
        this.names = new Register<>(log, events, KnownNames.none(), KnownNames::and);
        Reports reports = reports();
        this.scrutiny = new Scrutiny(log, events, ground.templates(), reports, ground.clock());
        this.publication =
                new Publication(log, reports, position -> new Seal(position, NO_HASH, NO_HASH, null), NOTHING);
    }

    /** What is printed is known again by what is recorded; what is only supposed has no hash. */
    private Reports reports() {
        return new Reports(
                this::now, Optional.empty(), asOf -> now().positionAt(asOf), ground.templates(), ground.clock());
    }

    /** All of it. */
    History now() {
        return new History(log, events, log.head().position());
    }

    /** What is kept of it, as it reads now: nothing that is only supposed binds it. */
    History kept() {
        return new History(ground.kept(), new EventReader(format, ground.vault()), log.kept());
    }

    Templates templates() {
        return ground.templates();
    }

    LocalDate today() {
        return ground.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    SupposedLog log() {
        return log;
    }

    EventReader events() {
        return events;
    }

    Register<KnownNames> names() {
        return names;
    }

    Scrutiny scrutiny() {
        return scrutiny;
    }

    DecisionStates states() {
        return states;
    }

    Command completed(Command command) {
        return Publication.bearsOn(command) ? publication.completed((ReportCommand) command) : command;
    }

    Decision decide(Command command) {
        return states.of(command).decide(command);
    }

    /**
     * Takes in what was decided.
     *
     * @param place where the command stands
     */
    void take(Decision decision, String place) {
        Metadata metadata = new Metadata(by, Optional.empty(), Optional.empty(), decision.findings());
        List<NewRow> rows = new ArrayList<>();
        for (DomainEvent event : decision.events()) {
            rows.add(writer.row(
                    "supposed-" + (log.head().position() + rows.size() + 1),
                    event,
                    rows.isEmpty() ? metadata : metadata.without(),
                    event.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new))));
        }
        rows.forEach(row -> places.put(log.take(row), place));
        decision.events().forEach(settlement::settle);
    }

    /** Where the command stands that would bring the event at the position; empty for what is kept. */
    String placeOf(long position) {
        return places.getOrDefault(position, "");
    }

    /** Refuses files that are too much together, of the events after the position. */
    void allow(long after) {
        AttachmentAllowance allowance = new AttachmentAllowance();
        log.fold(
                after,
                Long.MAX_VALUE,
                row -> format.write(event(row, EventReader.Opening.ALL)).attachments().values().stream()
                        .filter(attachment -> attachment.isRead())
                        .forEach(allowance::take));
    }

    /** The years of which there may be reports. They are where is looked; nothing of what is hidden is told by them. */
    TouchedYears years() {
        TouchedYears years = new TouchedYears(ground.templates(), log.kept(), today().getYear());
        log.fold(
                0,
                Long.MAX_VALUE,
                row -> years.apply(new RecordedEvent(
                        row.position(), ground.clock().instant(), event(row, EventReader.Opening.CLEAR))));
        return years;
    }

    private DomainEvent event(StoredEvent row, EventReader.Opening opening) {
        return events.readOrRefuse(row, opening, log.where());
    }
}
