package org.vpshr.application;

import java.io.OutputStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vpshr.application.audit.AttachmentCheck;
import org.vpshr.application.audit.Auditor;
import org.vpshr.application.audit.EventCheck;
import org.vpshr.application.audit.TextCheck;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.checkpoint.FoldedOrigins;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.Pace;
import org.vpshr.application.following.work.Crew;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.nodes.Node;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.ObservedWork;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Authorship;
import org.vpshr.application.policy.Right;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.receipt.ImportReceipt;
import org.vpshr.application.recording.Mentions;
import org.vpshr.application.recording.RecordedAuthorship;
import org.vpshr.application.recording.TextKeeping;
import org.vpshr.application.reports.CheckpointSource;
import org.vpshr.application.reports.History;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.ImportTerms;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.application.store.Store;
import org.vpshr.application.store.Verification;
import org.vpshr.application.transfer.Export;
import org.vpshr.application.transfer.Import;
import org.vpshr.application.transfer.ImportVoucher;
import org.vpshr.application.witness.Witness;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.EntryId;

/**
 * What keeps a record for as long as it is needed: check it, carry it elsewhere, replace its key. The embedding system
 * itself may do all of it ({@link VoluntaryPrinciples#upkeep}); an actor what it has the right to ({@link Access#upkeep}),
 * and is refused all else with {@link NotPermitted}.
 */
public final class Upkeep {
    private final Options options;
    private final Ledger ledger;
    private final EventKeys keys;
    private final EventReader events;
    private final TextKeeping keeping;
    private final Function<FoldedOrigins, Reports> read;
    private final Witness witness;
    private final Optional<Actor> by;
    private final Optional<Checkpoint> checkpoint;

    /**
     * @param read the reports, read from the ledger alone and from no checkpoint
     * @param by who is held to its rights; without one it is the embedding system itself
     */
    Upkeep(
            Options options,
            Ledger ledger,
            EventKeys keys,
            EventReader events,
            TextKeeping keeping,
            Function<FoldedOrigins, Reports> read,
            Witness witness,
            Optional<Checkpoint> checkpoint,
            Optional<Actor> by) {
        this.options = options;
        this.ledger = ledger;
        this.keys = keys;
        this.events = events;
        this.keeping = keeping;
        this.read = read;
        this.witness = witness;
        this.checkpoint = checkpoint;
        this.by = by;
    }

    private void require(Right right, String what) {
        by.ifPresent(actor -> actor.require(right, what));
    }

    /**
     * Checks the chain alone.
     *
     * @return whether all is as it was recorded
     */
    public Verification verifyChain() {
        require(Right.AUDIT, "verify the record");
        return ledger.telling().of(ObservedWork.VERIFY, () -> {
            Verification found = ledger.verify();
            return new Telling.Done<>(found, new Happening.Verified(found.checked(), found.whole()));
        });
    }

    /**
     * Checks all that can be checked, on one walk: the chain and the tree, that each event and each text beside it can
     * be read and is the one that was recorded, that the seals of what was published are of this record, that tables
     * and keys are as they were made, that published reports are as published, and that the checkpoint says the same.
     *
     * @return what was found
     */
    public Inspection verify() {
        return verify(InspectionTerms.none());
    }

    /**
     * The same, and that a hash which was printed in a report or kept elsewhere lies on the chain.
     *
     * @param head the hash in hexadecimal
     * @return what was found
     */
    public Inspection verify(String head) {
        return verify(InspectionTerms.none().withHead(head));
    }

    /**
     * The same, against whatever else is known of the record.
     *
     * @param terms what is known of the record
     * @return what was found
     */
    public Inspection verify(InspectionTerms terms) {
        require(Right.AUDIT, "verify the record");
        return ledger.telling().of(ObservedWork.VERIFY, () -> {
            Inspection found = inspected(terms);
            return new Telling.Done<>(
                    found, new Happening.Verified(found.chain().checked(), found.whole()));
        });
    }

    private Inspection inspected(InspectionTerms terms) {
        FoldedOrigins folded = new FoldedOrigins();
        return new Auditor(ledger, keys, events, read.apply(folded), terms, witness)
                .inspect()
                .with(() -> checkpoint.flatMap(kept -> kept.problem(new CheckpointSource(ledger, events), folded)));
    }

    /**
     * Remembers outside of the record by which key it should be signed: what is verified and imported is held against
     * it from then on. It lies in the folder of {@link Options#withState}.
     *
     * @param key the public key
     * @throws org.vpshr.application.failure.OutputNotWritten when it cannot be kept
     */
    public void pin(PublicKey key) {
        require(Right.KEEP, "pin the key of the record");
        witness.pin(key);
    }

    private History history(long upTo) {
        return new History(ledger, events, upTo);
    }

    /**
     * Writes all that is recorded into a file of JSON Lines, for its owner alone. Names are sealed in it; their keys
     * are not in it. Where a signer is at hand, it vouches for the head.
     *
     * @param file the file, which is made or replaced as a whole
     * @return how far it goes
     */
    public Head exportTo(Path file) {
        return export().to(file);
    }

    /**
     * The same into a stream, which its caller closes.
     *
     * @param stream where it is written to
     * @return how far it goes
     */
    public Head exportTo(OutputStream stream) {
        return export().to(stream);
    }

    private Export export() {
        require(Right.AUDIT, "export the record");
        return new Export(ledger, options.patientSigner());
    }

    /**
     * Takes in an exported history as it is, with its positions, instants and hashes. The store is empty, or what it
     * holds is the beginning of the same history; then what it lacks is added.
     *
     * @param file the exported history
     * @return what was added
     * @throws org.vpshr.application.failure.InvalidInput when the file is not whole, or the store holds something else;
     *     nothing is changed then
     */
    public ImportReceipt importFrom(Path file) {
        return importFrom(NamedResource.of(file));
    }

    /**
     * Takes in an exported history, of which nothing is known: nobody vouches for it, as the answer says.
     *
     * @param file the exported history
     * @return what was added
     * @throws org.vpshr.application.failure.InvalidInput when the file is not whole, or the store holds something else;
     *     nothing is changed then
     */
    public ImportReceipt importFrom(NamedResource file) {
        return importFrom(file, ImportTerms.none());
    }

    /**
     * The same, held against what is known of the history from outside. Without that nobody vouches for it, as the
     * answer says.
     *
     * @param file the exported history
     * @param terms what is known of the history
     * @return what was added
     * @throws org.vpshr.application.failure.InvalidInput also when it is not the history that is known, or is not
     *     signed by the key
     */
    public ImportReceipt importFrom(NamedResource file, ImportTerms terms) {
        require(Right.KEEP, "import a history");
        witness.admit();
        AttachmentCheck attachments = new AttachmentCheck(ledger, keys, events, true);
        EventCheck check = new EventCheck(events, (position, event, metadata) -> attachments.take(position, event));
        TextCheck texts = new TextCheck(new TextVault(keys), true);
        ImportVoucher voucher = new ImportVoucher(terms, witness.pinnedKey());
        Head before = new Import(
                        ledger,
                        file,
                        voucher,
                        row -> ahead(row).or(() -> check.problem(row)).or(() -> texts.problem(row)),
                        had -> {
                            attachments.refuse(had.position() + 1);
                            keeping.settle(0);
                        })
                .run();
        witness.look();
        Head after = ledger.head();
        ledger.telling().happened(new Happening.Imported(before.position() + 1, after.position()));
        return new ImportReceipt(
                before, after, check.events(), texts.withoutKey(), check.setAside(), voucher.vouched());
    }

    private Optional<String> ahead(StoredRow row) {
        return witness.refusedAheadOfTheClock(row.recorded())
                .map(instant ->
                        "it was recorded at " + instant + ", which lies ahead of the clock of this machine; set the"
                                + " clock right, or accept it with --accept-clock");
    }

    /**
     * {@return the entries in whose texts the name of the person stands in clear, in the order of recording}
     *
     * @param person the person, by the id in the register
     */
    public List<EntryId> mentions(Subject.PersonId person) {
        require(Right.AUDIT, "look for a name in all entries");
        return new Mentions(history(ledger.head().position())).of(person);
    }

    /**
     * {@return what the entry belongs to, where it was moved to if it was; nothing when there is no such entry}
     *
     * @param entry the entry, by its id
     */
    public Optional<Subject> subjectOf(EntryId entry) {
        require(Right.AUDIT, "look up an entry");
        return new RecordedAuthorship(ledger, events).entry(entry).map(Authorship.Authored::subject);
    }

    /**
     * {@return whether the person was ever registered, and is perhaps erased}
     *
     * @param person the id in the register
     */
    public boolean isRegistered(String person) {
        require(Right.AUDIT, "look up a person");
        return !ledger.bearing(
                        Set.of(Tags.subject(new Subject.PersonId(person)).toString()),
                        1,
                        ledger.head().position())
                .isEmpty();
    }

    /**
     * Wraps the keys of all persons by another master key, as a whole or not at all: until then the old one opens every
     * name, from then on the new one, by which the store must be opened. Other processes that have the store open must
     * open it again. The ledger stays as it is.
     *
     * @param newKeyFile the file of the new key: 32 bytes in Base64; it is made when it is not there
     * @throws IllegalArgumentException when it holds the key that is in use
     */
    public void rotateMasterKey(Path newKeyFile) {
        require(Right.KEEP, "replace the master key");
        keys.rotate(newKeyFile);
        ledger.telling().happened(new Happening.Rotated());
    }

    /**
     * Wraps the master key under a recovery key that is to be kept elsewhere, so that the keys can be opened again when the
     * file of the master key is lost. It opens nothing that was erased. After a rotation it has to be done anew.
     *
     * @param recoveryKey the file of the recovery key: 32 bytes in Base64; it is made when it is not there
     */
    public void backUpKeys(Path recoveryKey) {
        require(Right.KEEP, "back up the keys");
        keys.backUp(recoveryKey);
    }

    /**
     * Copies the keys to where a copy of the record is to have them, wrapped by the master key of that copy, which {@link
     * #makeMasterKey} makes before. Then {@link #importFrom} takes the history into the copy. No signing key goes along: a
     * record has none.
     *
     * @param copy how the copy will be opened
     */
    public void copyKeys(Options copy) {
        require(Right.KEEP, "copy the keys");
        keys.copyTo(copy.keyPlace());
    }

    /**
     * Makes the file of a lost master key again, by the recovery key.
     *
     * @param options of the record whose master key is lost
     * @param recoveryKey the file of the private half of the recovery key
     * @param masterKey the file to make
     * @throws org.vpshr.application.failure.KeyUnavailable when the last backup was made with another recovery key, or
     *     none
     */
    public static void recoverMasterKey(Options options, Path recoveryKey, Path masterKey) {
        options.keyPlace().requireThere();
        EventKeys.recover(options.keyPlace(), recoveryKey, masterKey, options.randomness());
    }

    /**
     * Makes the file of a new master key, in the form that the options have: wrapped by {@link
     * org.vpshr.application.store.KeyWrap}, or the key itself. Then open a new record with it.
     *
     * @param options where the record is, and how it is opened
     * @param file the file to make
     * @throws org.vpshr.application.failure.KeyUnavailable when there is a file already, or it cannot be written or
     *     wrapped
     */
    public static void makeMasterKey(Options options, Path file) {
        EventKeys.makeMaster(options.keyPlace(), file, options.randomness());
    }

    /**
     * Begins to keep the views of the record, together with all other nodes on it. Close it before the record.
     *
     * @param name by which the node is told from others
     * @return the node
     */
    public Node node(String name) {
        return node(name, Pace.USUAL);
    }

    /**
     * The same at a pace.
     *
     * @param name by which the node is told from others
     * @param pace how often it looks, and after which silence another node takes over
     * @return the node
     * @throws StoreUnavailable when the record is a file, which is for one process
     */
    public Node node(String name, Pace pace) {
        require(Right.KEEP, "keep views of the record");
        if (options.store() instanceof Store.File file) {
            throw new StoreUnavailable(
                    file.toString(),
                    "a record in a file is for one process, and keeps no views for several nodes",
                    "read it by what folds the history, or move it to PostgreSQL by vp export and vp import");
        }
        return new Node(
                new Crew(name, options.store(), ledger, keys::wrappedBy),
                ledger,
                (subject, upTo) -> history(upTo).unopened().about(subject),
                options.clock(),
                pace,
                new MacKey(keys.derived("views")));
    }
}
