package org.vpshr.examples.ministry.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.entry.Circle;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.Accounts;

/** How many drafts are kept, how long, and for whom. */
class DraftsTest {
    private static final Account LIMA = account(1, Circle.INTERNAL);
    private static final Account PLENARY = account(2, Circle.PLENARY);
    private static final String TOLD = """
            {"contribution":{"by":"NL/human-rights","written":"2026-01-02","evidence":"file","audience":"public"}}
            {"command":"initiative.FoundInitiative","subject":"initiative/VPI","entry":{"id":"vpi-founded","text":"The Voluntary Principles were presented in 2000.","when":"2000"}}
            {"command":"commitment.JoinInitiative","subject":"commitment/NL","as":"full","founder":false,"entry":{"id":"nl-joined","text":"The Netherlands joined the initiative in 2009.","when":"2009","links":["follows:vpi-founded"]}}
            {"command":"engagement.DescribeContext","subject":"engagement/NL/PE","entry":{"id":"pe-talks","text":"Talks began.","when":"2025","where":["PE"]}}
            """;
    private static final String RESTRICTED = """
            {"contribution":{"by":"NL/human-rights","written":"2026-01-03","evidence":"file","audience":"public"}}
            {"command":"dossier.RestrictEntry","subject":"engagement/NL/PE","entry":"pe-talks","audience":{"circle":"internal","ground":"talks under way","review":"2030-01-01"}}
            """;

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-02-01T10:00:00Z");
    private VoluntaryPrinciples record;
    private Accounts accounts;
    private DraftStore store;
    private Drafts drafts;

    private static Account account(int number, Circle circle) {
        return new Account(
                number, "account" + number, "hash", "NL", List.of(Role.EDITOR), List.of("NL/human-rights"), circle);
    }

    @BeforeEach
    void begin() {
        InstantSource source = () -> now;
        record = VoluntaryPrinciples.open(Options.of(folder.resolve("record.db"))
                .withState(folder.resolve("state"))
                .withClock(source));
        record.record(NamedResource.of("told", TOLD));
        accounts = new Accounts(folder.resolve("accounts.json"));
        accounts.keep(List.of(LIMA, PLENARY));
        store = new DraftFolder(folder.resolve("drafts"));
        drafts = new Drafts(store, record, accounts, Clock.fixed(now, ZoneOffset.UTC));
    }

    @AfterEach
    void end() {
        record.close();
    }

    private Drafts after(Duration time) {
        return new Drafts(store, record, accounts, Clock.fixed(now.plus(time), ZoneOffset.UTC));
    }

    private String kept(Account who, String text) {
        String id = UUID.randomUUID().toString();
        drafts.keep(who, DraftKind.PROPOSAL, id, "a form", text.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    @Test
    void a_draft_is_kept_for_days_and_then_no_more() {
        String id = kept(LIMA, "any");

        assertThat(after(Drafts.LONGEST.minusMinutes(1)).find(LIMA, id)).isPresent();
        assertThat(after(Drafts.LONGEST).find(LIMA, id)).isEmpty();
        assertThat(store.labels()).isEmpty();
    }

    @Test
    void what_is_old_goes_without_being_asked_for() {
        kept(LIMA, "any");

        after(Drafts.LONGEST).sweep();

        assertThat(store.labels()).isEmpty();
    }

    @Test
    void of_large_ones_fewer_are_kept_and_the_last_is_always_kept() {
        byte[] large = new byte[40 << 20];
        for (int i = 0; i < 4; i++) {
            now = now.plusSeconds(1);
            after(Duration.ZERO)
                    .keep(LIMA, DraftKind.PROPOSAL, UUID.randomUUID().toString(), "large " + i, large);
        }

        assertThat(drafts.of(LIMA, DraftKind.PROPOSAL))
                .extracting(DraftLabel::title)
                .containsExactly("large 3", "large 2");
    }

    @Test
    void an_account_that_is_no_more_has_no_drafts() {
        kept(LIMA, "any");
        accounts.keep(List.of(PLENARY));

        drafts.sweep();

        assertThat(store.labels()).isEmpty();
    }

    @Test
    void what_names_an_entry_that_is_out_of_its_owners_sight_now_goes() {
        String seen = kept(LIMA, "follows:pe-talks");
        String unseen = kept(PLENARY, "follows:pe-talks");
        String other = kept(PLENARY, "follows:pe-talks-later");

        record.record(NamedResource.of("restricted", RESTRICTED));

        assertThat(drafts.find(LIMA, seen)).isPresent();
        assertThat(drafts.find(PLENARY, unseen)).isEmpty();
        assertThat(drafts.find(PLENARY, other)).isPresent();
        assertThat(store.find(unseen)).isEmpty();
    }

    @Test
    void whoever_never_saw_an_entry_does_not_learn_that_it_was_restricted() {
        record.record(NamedResource.of("restricted", RESTRICTED));
        String guessed = kept(PLENARY, "follows:pe-talks");

        drafts.sweep();

        assertThat(drafts.find(PLENARY, guessed)).isPresent();
    }

    @Test
    void what_is_packed_is_looked_into_too() throws IOException {
        String unseen = UUID.randomUUID().toString();
        drafts.keep(
                PLENARY,
                DraftKind.PROPOSAL,
                unseen,
                "a sheet",
                packed(packed("<t>pe-talks</t>".getBytes(StandardCharsets.UTF_8))));

        record.record(NamedResource.of("restricted", RESTRICTED));

        assertThat(drafts.find(PLENARY, unseen)).isEmpty();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("part"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../accounts.json",
                "..",
                "",
                "0",
                "00000000-0000-0000-0000-00000000000/",
                "00000000-0000-0000-0000-00000000000G",
                "\u0000"
            })
    void an_address_that_is_none_leads_nowhere(String id) {
        kept(LIMA, "any");

        assertThat(drafts.find(LIMA, id)).isEmpty();
        drafts.drop(LIMA, id);
        assertThat(accounts.all()).hasSize(2);
    }
}
