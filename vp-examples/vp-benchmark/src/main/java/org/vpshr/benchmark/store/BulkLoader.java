package org.vpshr.benchmark.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.events.EventWriter;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.KeyPlace;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.store.Store;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;

/**
 * Records a long history in one file, as the front would and faster: each command is decided the same way, and written as
 * the same row under the same chain, with its states in memory and many of them in one transaction. Commands are not looked
 * through for names and the like, where nothing would be found in what is generated.
 */
public final class BulkLoader implements AutoCloseable {
    private static final int TOGETHER = 1_000;

    private final SettableClock clock;
    private final Ledger ledger;
    private final EventKeys keys;
    private final EventWriter writer;
    private final KeptStates states = new KeptStates();
    private final List<NewRow> pending = new ArrayList<>();

    private BulkLoader(Options options, SettableClock clock) {
        this.clock = clock;
        this.ledger = Ledger.open(options.store(), clock);
        this.keys = EventKeys.openExisting(KeyPlace.beside(options.store(), options.patience()), new SecureRandom());
        ledger.sealIndexBy(keys.sealing("index of tags"));
        this.writer = new EventWriter(new EventFormat(), new TextVault(keys));
    }

    /** Makes a store of all the commands. The first of them goes through the front, which makes the keys. */
    public static void load(Path file, Stream<Command> commands) {
        SettableClock clock = new SettableClock();
        Options options =
                Options.of(Store.of(file)).withClock(clock).withoutState().withoutCheckpoint();
        Iterator<Command> all = commands.iterator();
        Command first = all.next();
        clock.go(first.contribution().written());
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.record(first);
        }
        try (BulkLoader loader = new BulkLoader(options, clock)) {
            loader.states.decide(first).events().forEach(event -> loader.states.take(first, event));
            while (all.hasNext()) {
                loader.together(all);
            }
        }
    }

    private void together(Iterator<Command> all) {
        ledger.atomically(() -> {
            for (int i = 0; i < TOGETHER && all.hasNext(); i++) {
                record(all.next());
            }
            return append();
        });
    }

    /** What is written on one day was recorded at once. */
    private void record(Command command) {
        if (clock.isBefore(command.contribution().written())) {
            append();
            clock.go(command.contribution().written());
        }
        Decision decision = states.decide(command);
        Metadata metadata = new Metadata(Actor.SYSTEM, Optional.empty(), Optional.empty(), decision.findings());
        for (DomainEvent event : decision.events()) {
            pending.add(writer.row(UUID.randomUUID().toString(), event, metadata, tags(event)));
            states.take(command, event);
            metadata = metadata.without();
        }
    }

    private static SortedSet<String> tags(DomainEvent event) {
        return event.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private long append() {
        long last = pending.isEmpty() ? 0 : ledger.append(LedgerCondition.none(), pending);
        pending.clear();
        return last;
    }

    @Override
    public void close() {
        keys.close();
        ledger.close();
    }
}
