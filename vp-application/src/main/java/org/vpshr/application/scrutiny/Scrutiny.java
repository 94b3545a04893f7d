package org.vpshr.application.scrutiny;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.events.Register;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.Directory;
import org.vpshr.domain.register.RegisterCheck;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.wording.Fields;
import org.vpshr.domain.wording.NameIndex;
import org.vpshr.domain.wording.StatedDays;
import org.vpshr.domain.wording.StatedLanguages;
import org.vpshr.domain.wording.TextAndFields;
import org.vpshr.projections.entries.EntryHistory;

/**
 * Looks at commands before they are decided: nothing unknown that they name is passed over, and what a text tells stands
 * in the fields.
 */
public final class Scrutiny {
    /** How far ahead of the world's time a day begins somewhere. */
    private static final Duration FIRST_MORNING = Duration.ofHours(14);

    private final Register<Directory> register;
    private final LinkedEntries linked;
    private final NamedInReports inReports;
    private final UnservedItems unserved;
    private final InstantSource clock;
    private Directory indexed = Directory.empty();
    private TextAndFields texts = new TextAndFields(CountryWords::in, NameIndex.of(indexed.names()));

    public Scrutiny(EventLog ledger, EventReader events, Templates templates, Reports reports, InstantSource clock) {
        this.register = new Register<>(ledger, events, Directory.empty(), Directory::and);
        this.linked = new LinkedEntries(ledger, events);
        this.inReports = new NamedInReports(templates, reports);
        this.unserved = new UnservedItems(reports);
        this.clock = clock;
    }

    /** Begins with what is recorded together after the position. */
    public Look begin(long position) {
        return new Look(register.upTo(position));
    }

    /** So many of what was just told are at hand; what came before them is read again. A file may be larger than memory. */
    private static final int AT_HAND = 8;

    /** A look at what is recorded together, in its order. */
    public final class Look {
        private Directory known;
        private TextAndFields texts;
        private final Map<EntryId, Command> told = new LinkedHashMap<>();

        private Look(Directory known) {
            this.known = known;
            this.texts = texts(known);
        }

        /**
         * @return what a person should look at
         * @throws org.vpshr.domain.rule.RuleViolation when something is named that cannot be
         */
        public Findings at(Command command) {
            Optional<EntryHistory> stated = PendingEntry.of(command, this::entry);
            Optional<Entry> entry = stated.map(EntryHistory::entry);
            StatedLanguages.check(command, entry);
            Findings found = StatedDays.check(command, today())
                    .with(RegisterCheck.check(command, known))
                    .with(inReports.check(command, stated, this::entry))
                    .with(unserved.check(command))
                    .with(texts.check(
                            command, entry, () -> entry.map(linked::fields).orElse(Fields.NONE)));
            remember(command);
            return found;
        }

        /** What only changes others may change those that were just told. */
        private void remember(Command command) {
            if (command instanceof CarriesEntry brings) {
                told.put(brings.entry().id(), command);
                if (told.size() > AT_HAND) {
                    told.remove(told.keySet().iterator().next());
                }
            } else {
                told.clear();
            }
            Directory more = known.and(command);
            if (more != known) {
                known = more;
                texts = texts(more);
            }
        }

        private Optional<EntryHistory> entry(EntryId id) {
            return Optional.ofNullable(told.get(id))
                    .flatMap(command -> PendingEntry.of(command, none -> Optional.empty()))
                    .or(() -> linked.find(id));
        }
    }

    private LocalDate today() {
        return clock.instant().plus(FIRST_MORNING).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Made again only where the register is another. */
    private synchronized TextAndFields texts(Directory known) {
        if (known != indexed) {
            texts = new TextAndFields(CountryWords::in, NameIndex.of(known.names()));
            indexed = known;
        }
        return texts;
    }
}
