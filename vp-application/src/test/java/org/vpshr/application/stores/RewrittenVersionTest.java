package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.ForgedChain;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports.Publication;
import org.vpshr.application.reports.Reports.Request;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Reprint;

/**
 * Four years with five published versions, after which entries were restricted and released and a person was erased; and
 * someone who rewrites what was printed, one entry at a time, with its commitment, the chain, and every seal. What binds a
 * version since explains none of it.
 */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class RewrittenVersionTest {
    private static final Country NETHERLANDS = new Country("NL");
    private static final List<Integer> YEARS = List.of(2016, 2017, 2018, 2019);

    @TempDir
    private Path folder;

    private AStore store;
    private Options options;
    private List<StoredRow> rows;

    private record Printed(int year, int version, long position, String entry) {}

    @BeforeEach
    void four_years() throws IOException {
        store = AStore.In.A_FILE.fresh(folder);
        options = store.options().withoutState();
        Story.fourYears().into(options, folder);
        rows = ForgedChain.rows(store.store());
    }

    private static Request request(VoluntaryPrinciples record, int year) {
        return record.reports().of(NETHERLANDS, year);
    }

    private List<Printed> printed() {
        List<Printed> all = new ArrayList<>();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            for (int year : YEARS) {
                for (Publication publication : request(record, year).publications()) {
                    for (Report.Item item : request(record, year)
                            .asPublished(publication.version())
                            .items()) {
                        all.add(new Printed(
                                year,
                                publication.version(),
                                publication.position(),
                                item.entry().value()));
                    }
                }
            }
        }
        return all;
    }

    /** The entry says something else, in each event that told it before the version was made. */
    private Optional<List<StoredRow>> rewritten(Printed printed) {
        List<StoredRow> made = rows;
        boolean any = false;
        for (StoredRow row : rows) {
            List<SaltedText> open = TextVault.open(row.texts());
            boolean tells = row.position() <= printed.position()
                    && row.tags().contains("entry=" + printed.entry())
                    && !open.isEmpty();
            if (tells) {
                any = true;
                int first = open.getFirst().number();
                made = ForgedChain.changed(
                        made, row.position(), one -> ForgedChain.withText(one, first, "It was not so."));
            }
        }
        return any ? Optional.of(ForgedSeals.anew(made, signature -> "")) : Optional.empty();
    }

    @Test
    void a_version_of_which_one_entry_was_rewritten_is_not_whole_and_bears_no_seal() {
        int done = 0;
        for (Printed printed : printed()) {
            Optional<List<StoredRow>> forged = rewritten(printed);
            if (forged.isPresent()) {
                ForgedChain.put(store, forged.get());
                assertNotAsPublished(printed);
                ForgedChain.put(store, rows);
                done++;
            }
        }
        assertThat(done).isGreaterThan(30);
        System.out.printf("%d entries rewritten, 0 unnoticed%n", done);
    }

    private void assertNotAsPublished(Printed printed) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertThat(record.upkeep().verify().problems())
                    .as(printed.toString())
                    .anySatisfy(problem -> assertThat(problem.what()).contains("version " + printed.version()));
            Inquiry version = request(record, printed.year()).at(new AsOf.Published(printed.version()));
            assertThat(version.reprint()).as(printed.toString()).contains(Reprint.NOT_AS_PUBLISHED);
            assertThat(version.seal()).map(Seal::position).isEmpty();
        }
    }
}
