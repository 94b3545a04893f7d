package org.vpshr.application.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.checkpoint.CheckpointTest.by;
import static org.vpshr.application.checkpoint.CheckpointTest.report;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.application.checkpoint.CheckpointTest.Upto;
import org.vpshr.application.given.Folder;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.report.Report;

/** A checkpoint of any history, brought up to date in any steps. */
@Domain(AnyHistory.class)
@Domain(DomainContext.Global.class)
class AnyCheckpointTest {
    private static void upTo(Folder folder, Upto history) {
        try (Checkpoint checkpoint = in(folder)) {
            checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), history);
        }
    }

    private static Checkpoint in(Folder folder) {
        return new Checkpoint(folder.file("checkpoint"), CheckpointTest.PATIENCE, CheckpointTest.KEY);
    }

    @Property(seed = "1")
    void resumed_from_anywhere_it_gives_the_report_of_the_full_fold(
            @ForAll Grown history,
            @ForAll @Size(max = 3) List<@IntRange(max = 60) Integer> stops,
            @ForAll @IntRange(min = 2013, max = 2020) int year) {
        int head = (int) history.now().head();
        Upto all = new Upto("one", history.now().recorded(), head);
        try (Folder folder = Folder.fresh()) {
            stops.stream().sorted().forEach(stop -> upTo(folder, new Upto("one", all.all(), Math.min(stop, head))));
            try (Checkpoint checkpoint = in(folder)) {
                long upTo = history.then().head();
                assertThat(by(checkpoint, all, upTo, year)).isEqualTo(report(all.all(), all, upTo, year));
                assertThat(checkpoint.problem(all, new FoldedOrigins())).isEmpty();
            }
        }
    }

    @Property(seed = "1")
    void what_is_folded_anew_and_what_may_yet_be_undone_give_it_too(
            @ForAll Grown history,
            @ForAll @IntRange(max = 60) int settled,
            @ForAll @IntRange(min = 2013, max = 2020) int year) {
        int head = (int) history.now().head();
        Upto all = new Upto("one", history.now().recorded(), head);
        Upto kept = new Upto("one", all.all(), Math.min(settled, head));
        long upTo = history.then().head();
        try (Folder folder = Folder.fresh();
                Checkpoint checkpoint = in(folder)) {
            Report full = report(all.all(), all, upTo, year);

            assertThat(by(new FoldedOrigins(), all, upTo, year)).isEqualTo(full);
            assertThat(by(new ProvisionalOrigins(checkpoint, kept.head()), all, upTo, year))
                    .isEqualTo(full);
            assertThat(checkpoint.problem(kept, new FoldedOrigins())).isEmpty();
        }
    }
}
