package org.vpshr.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Migration;
import org.vpshr.application.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp migrate}: makes the tables of a store, or brings them up to date, by the role that owns them. */
@Command(
        name = "migrate",
        description =
                "Makes the tables of a store in PostgreSQL, and of its keys, or brings them up to date. VP_DB_USER"
                        + " (and VP_KEYS_USER) is the role that owns the schema; records and reports need another one.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class MigrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--grant",
            paramLabel = "ROLE",
            description = "a role that may record and read from then on, and neither change nor delete anything")
    private @Nullable String role;

    @Override
    public Integer call() {
        Optional<String> grant = Optional.ofNullable(role);
        Store record = store.forTables();
        Migration.ofRecord(record, grant, store.patience());
        say(record);
        store.keys().ifPresent(keys -> {
            Migration.ofKeys(keys, keys instanceof Store.Postgres ? grant : Optional.empty(), store.patience());
            say(keys);
        });
        return 0;
    }

    private void say(Store prepared) {
        spec.commandLine().getOut().println(prepared + ": ready");
    }
}
