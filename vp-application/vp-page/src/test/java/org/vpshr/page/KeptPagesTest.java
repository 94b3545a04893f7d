package org.vpshr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpshr.application.reports.Reports.Standing;
import org.vpshr.application.store.Head;

class KeptPagesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 4, 30);
    private static final Optional<Standing> NOW = at(7, DAY);

    private final KeptPages pages = new KeptPages();
    private int made;

    private static Optional<Standing> at(long position, LocalDate day) {
        return Optional.of(new Standing(new Head(position, "hash of " + position), day));
    }

    private int askedFor(Optional<Standing> standing, String target, int bytes) {
        int before = made;
        pages.find(standing, target, () -> {
            made++;
            return Answer.of("text/plain", new byte[bytes]);
        });
        return made - before;
    }

    private int askedFor(Optional<Standing> standing) {
        return askedFor(standing, "/NL/2018", 10);
    }

    @Test
    void a_page_is_made_once_as_long_as_nothing_is_recorded() {
        assertThat(askedFor(NOW)).isOne();
        assertThat(askedFor(NOW)).isZero();
        assertThat(askedFor(NOW, "/NL/2017", 10)).isOne();
    }

    @Test
    void it_is_made_anew_once_something_is_recorded() {
        askedFor(NOW);

        assertThat(askedFor(at(8, DAY))).isOne();
    }

    @Test
    void it_is_made_anew_on_another_day() {
        askedFor(NOW);

        assertThat(askedFor(at(7, DAY.plusDays(1)))).isOne();
    }

    @Test
    void it_is_made_each_time_within_a_transaction_that_may_be_undone() {
        askedFor(NOW);

        assertThat(askedFor(Optional.empty())).isOne();
        assertThat(askedFor(Optional.empty())).isOne();
        assertThat(askedFor(NOW)).isZero();
    }

    @Test
    void what_was_made_while_more_was_recorded_and_asked_for_is_not_kept() {
        pages.find(NOW, "/NL/2018", () -> {
            askedFor(at(8, DAY), "/NL", 10);
            return Answer.of("text/plain", new byte[10]);
        });

        assertThat(askedFor(at(8, DAY))).isOne();
    }

    @Test
    void those_that_were_not_asked_for_the_longest_make_room() {
        askedFor(NOW, "/first", 6 << 20);
        askedFor(NOW, "/second", 6 << 20);
        askedFor(NOW, "/first", 6 << 20);
        askedFor(NOW, "/third", 6 << 20);

        assertThat(askedFor(NOW, "/first", 6 << 20)).isZero();
        assertThat(askedFor(NOW, "/second", 6 << 20)).isOne();
    }
}
