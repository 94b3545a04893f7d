package org.vpshr.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.store.Store;
import org.vpshr.examples.history.ExampleHistory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store a command works on, and how an empty one is filled with the example. */
final class StoreOption {
    private static final String USUAL = Path.of(".vp", "record.db").toString();

    private static final Duration A_DAY = Duration.ofDays(1);

    @Option(
            names = "--store",
            paramLabel = "FILE|URL",
            description = "the store: a file, or jdbc:postgresql://... with VP_DB_USER and VP_DB_PASSWORD in the"
                    + " environment; without it, .vp/record.db in the working directory")
    private String store = USUAL;

    @Option(
            names = "--keys",
            paramLabel = "FILE|URL",
            defaultValue = "${env:VP_KEYS}",
            description = "where the keys of sealed texts are; without it, beside the file of the store")
    private @Nullable String keys;

    @Option(
            names = "--master-key",
            paramLabel = "FILE",
            defaultValue = "${env:VP_MASTER_KEY_FILE}",
            description = "the key that wraps those keys: 32 bytes in Base64; without it, beside the file of the keys")
    private @Nullable Path masterKey;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "${env:VP_PATIENCE}",
            description = "how long to wait for others who write to the store, and for its server, up to a day; without"
                    + " it, 30 seconds")
    private @Nullable Long patience;

    @Option(
            names = "--example",
            paramLabel = "NAME",
            description = "fill an empty store with an example first: netherlands, united-kingdom or united-states")
    private @Nullable String example;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private WatchOptions watch;

    private Templates templates = Templates.supplied();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /**
     * The store for writing; it is made where there is none, and filled with the example that is asked for where it is
     * empty. The signer seals what is published.
     */
    VoluntaryPrinciples forRecording(@Nullable Signer signer) {
        Options options = signing(options(made()), signer);
        VoluntaryPrinciples record = VoluntaryPrinciples.open(options);
        if (example == null || record.head().position() > 0) {
            return record;
        }
        record.close();
        return ExampleHistory.of(example).into(options);
    }

    private static Options signing(Options options, @Nullable Signer signer) {
        return signer == null ? options : options.withSigner(signer);
    }

    /**
     * The store for questions, which make none. Where there is none, or an empty one, it is filled with the example that is
     * asked for.
     *
     * @throws WrongUse when nothing is on record, and no example is wanted
     */
    VoluntaryPrinciples forQuestions() {
        return forQuestions((Signer) null);
    }

    /** The same, printed by these templates. */
    VoluntaryPrinciples forQuestions(Templates by) {
        templates = by;
        return forQuestions();
    }

    /** The same, and what is handed out is signed. */
    VoluntaryPrinciples forQuestions(@Nullable Signer signer) {
        ExampleHistory history = ExampleHistory.of(example == null ? "netherlands" : example);
        if (isThere()) {
            VoluntaryPrinciples record = there(signer);
            if (record.head().position() > 0) {
                return WatchOptions.told(record, command.commandLine().getErr());
            }
            record.close();
        } else if (example == null && !store.equals(USUAL)) {
            throw noStore();
        }
        if (example == null
                && !Confirmation.to("The store " + store + " is empty. Fill it with the Netherlands example?")) {
            throw new WrongUse(
                    isThere() ? "the store " + store + " is empty" : "there is no store " + store + " yet",
                    "record something with vp record, or add --example netherlands");
        }
        return history.into(signing(options(made()), signer));
    }

    /**
     * How a store is opened in which nothing is written.
     *
     * @throws WrongUse when it is to be filled
     */
    Options forSupposing() {
        refuseExample();
        return options(place()).withoutCheckpoint();
    }

    /** The store that is there, opened so; nothing where there is none. */
    Optional<VoluntaryPrinciples> there(Options options) {
        return isThere() ? Optional.of(VoluntaryPrinciples.openExisting(options)) : Optional.empty();
    }

    /** Whether tables are there shows when a database is asked; who brings the example for them wants them made. */
    private VoluntaryPrinciples there(@Nullable Signer signer) {
        Store place = place();
        Options options = signing(options(place), signer);
        return place instanceof Store.Postgres && example != null
                ? VoluntaryPrinciples.open(options)
                : VoluntaryPrinciples.openExisting(options);
    }

    private boolean isThere() {
        return !(place() instanceof Store.File file) || Files.exists(file.path());
    }

    private Store place() {
        return Store.of(store);
    }

    /**
     * The place of a store whose tables are made.
     *
     * @throws WrongUse when it is to be filled too
     */
    Store forTables() {
        refuseExample();
        return made();
    }

    private void refuseExample() {
        if (example != null) {
            throw new WrongUse("nothing is filled by this command", "leave --example out");
        }
    }

    /** The place of a store that may have to be made. */
    private Store made() {
        Store place = place();
        if (place instanceof Store.File file) {
            makeFolder(file.path());
        }
        return place;
    }

    /** Where the keys are, if that is said. */
    Optional<Store> keys() {
        return Optional.ofNullable(keys).map(Store::keysOf);
    }

    /**
     * How long anything is waited for.
     *
     * @throws WrongUse when it is none
     */
    Duration patience() {
        if (patience == null) {
            return Options.PATIENCE;
        }
        if (patience < 0 || patience > A_DAY.toSeconds()) {
            throw new WrongUse("nobody waits for " + patience + " seconds", "give seconds, up to a day");
        }
        return Duration.ofSeconds(patience);
    }

    /**
     * How a store is opened that is there.
     *
     * @throws WrongUse when there is none, or it is to be filled
     */
    Options ofThere() {
        refuseExample();
        if (!isThere()) {
            throw noStore();
        }
        return options(place());
    }

    private WrongUse noStore() {
        return new WrongUse(
                "there is no store " + store,
                "name one that is there; vp record makes a new one, and so does --example netherlands");
    }

    private Options options(Store place) {
        Options options = Options.of(place)
                .withPatience(patience())
                .withTemplates(templates)
                .observedBy(Verbosity.of(command).observer(command.commandLine().getErr()));
        Options withKeys = keys().map(options::withKeys).orElse(options);
        return watch.on(masterKey == null ? withKeys : withKeys.withMasterKey(masterKey));
    }

    private static void makeFolder(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreUnavailable(
                    file.toString(),
                    "its directory cannot be made",
                    "name a file in a directory that may be written",
                    e);
        }
    }
}
