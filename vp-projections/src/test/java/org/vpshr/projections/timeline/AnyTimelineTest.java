package org.vpshr.projections.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.time.Span;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.timeline.Timeline.Moment;

/** Timelines of whatever happened, as they were and as they are. */
@Domain(AnyHistory.class)
class AnyTimelineTest {
    private static final Span PERIOD = Span.parse("2017-01-01/2018-12-31");

    private static List<Moment> now(AHistory history, Circle audience) {
        return timeline(history.seenBy(audience)).between(PERIOD, subject -> true, Language.ENGLISH);
    }

    private static List<Moment> formerly(AHistory history, Circle audience) {
        return timeline(history.seenBy(audience)).formerlyBetween(PERIOD, subject -> true, Language.ENGLISH);
    }

    private static Timeline timeline(AHistory history) {
        return new Timeline(history.entries(), history.in(new Names()));
    }

    @Property(tries = 300, seed = "15")
    void the_last_stage_of_an_entry_is_the_entry_as_it_stands(@ForAll AHistory history) {
        for (EntryHistory entry : history.entries().all()) {
            assertThat(Entries.stages(entry)).hasSameSizeAs(entry.life()).endsWith(entry);
        }
    }

    @Property(tries = 300, seed = "16")
    @Tag("rule-113-holds")
    void nothing_that_an_audience_saw_is_gone_without_a_word_unless_it_may_not_see_it_any_more(
            @ForAll AnyHistory.Grown history, @ForAll Circle audience) {
        Entries entries = history.now().entries();
        Entries seen = history.now().seenBy(audience).entries();
        Map<EntryId, Moment> told = Stream.concat(
                        now(history.now(), audience).stream(), formerly(history.now(), audience).stream())
                .collect(Collectors.toMap(Moment::entry, Function.identity()));

        assertThat(now(history.then(), audience)).allSatisfy(moment -> {
            EntryHistory entry = entries.find(moment.entry()).orElseThrow();
            boolean hiddenSince = seen.find(moment.entry())
                    .filter(known -> known.life().size() == entry.life().size())
                    .isEmpty();
            assertThat(told.containsKey(moment.entry()) || hiddenSince || entries.repeats(entry))
                    .isTrue();
        });
    }

    @Property(tries = 300, seed = "17")
    void what_is_told_of_a_moment_changes_with_its_last_version_alone(
            @ForAll AnyHistory.Grown history, @ForAll Circle audience) {
        Map<EntryId, Moment> before =
                now(history.then(), audience).stream().collect(Collectors.toMap(Moment::entry, Function.identity()));

        assertThat(now(history.now(), audience))
                .filteredOn(moment -> before.containsKey(moment.entry()))
                .allSatisfy(moment -> {
                    Moment earlier = Objects.requireNonNull(before.get(moment.entry()));
                    long then = earlier.versions().getLast().position();
                    long now = moment.versions().getLast().position();
                    assertThat(now).isGreaterThanOrEqualTo(then);
                    if (now == then) {
                        assertThat(moment.when()).isEqualTo(earlier.when());
                        assertThat(moment.text()).isEqualTo(earlier.text());
                    }
                });
    }
}
