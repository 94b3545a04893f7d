package org.vpshr.spring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Migration;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.store.Store;

/** Opens the record of an application as its properties say, with the tables that it needs. */
final class RecordOpening {
    private final VpProperties properties;
    private final Supplier<Stream<OptionsCustomizer>> customizers;
    private final Supplier<Stream<Observer>> observers;

    RecordOpening(
            VpProperties properties,
            Supplier<Stream<OptionsCustomizer>> customizers,
            Supplier<Stream<Observer>> observers) {
        this.properties = properties;
        this.customizers = customizers;
        this.observers = observers;
    }

    VoluntaryPrinciples open(Places places) {
        Options options = options(places.record(), places.keys());
        return switch (properties.migration().mode()) {
            case BEFORE_START -> {
                migrate();
                yield VoluntaryPrinciples.open(options);
            }
            case REFUSE -> VoluntaryPrinciples.openExisting(options);
        };
    }

    /** By the role that owns the tables, where one is named; else whoever opens the record makes them, if it may. */
    private void migrate() {
        VpProperties.MigrationProperties by = properties.migration();
        Optional<String> role = Optional.ofNullable(by.grantTo());
        if (by.record() != null) {
            Migration.ofRecord(new Store.Postgres(by.record(), by.user(), by.password()), role, properties.patience());
        }
        if (by.keys() != null) {
            Migration.ofKeys(new Store.Postgres(by.keys(), by.user(), by.password()), role, properties.patience());
        }
    }

    private Options options(Store record, Optional<Store> keys) {
        Options options =
                Options.of(record).withPatience(properties.patience()).withConnections(properties.connections());
        if (keys.isPresent()) {
            options = options.withKeys(keys.get());
        }
        @Nullable Path master = properties.keys().masterKey();
        if (master != null) {
            options = options.withMasterKey(master);
        }
        if (properties.state() != null) {
            options = options.withState(properties.state());
        }
        if (properties.checkpoint() != null) {
            options = options.withCheckpoint(properties.checkpoint());
        }
        return customized(options);
    }

    /** The same, as the beans of the application have it. */
    Options customized(Options options) {
        Options last = options.observedBy(Observers.of(observers.get().toList()));
        for (OptionsCustomizer customizer : customizers.get().toList()) {
            last = customizer.customize(last);
        }
        return last;
    }
}
