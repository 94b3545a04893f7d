package org.vpshr.projections.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.dossier.DossierEvent.EntryReleased;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.AnySecretHistory;
import org.vpshr.projections.given.SecretHistory;
import org.vpshr.projections.history.RecordedEvent;

/** For whoever may not see something, all that is told is as if it had never been recorded. */
@Domain(AnySecretHistory.class)
@Domain(AnyHistory.class)
@Domain(DomainContext.Global.class)
class NothingIsLeakedTest {

    @Property(tries = 400, seed = "4")
    @Tag("rule-113-holds")
    void the_history_that_an_audience_sees_is_the_one_in_which_nothing_was_recorded_that_it_may_not_see(
            @ForAll SecretHistory history, @ForAll Circle audience) {
        assertThat(history.told().seenBy(audience).recorded())
                .isEqualTo(history.knownTo(audience).recorded());
    }

    @Property(tries = 100, seed = "5")
    @Tag("rule-112-holds")
    @Tag("rule-113-holds")
    void every_view_is_as_if_nothing_hidden_had_been_recorded(
            @ForAll SecretHistory history, @ForAll Circle audience, @ForAll @LongRange(min = 0, max = 40) long then) {
        assertThat(told(history, audience, then)).isEqualTo(ifNothingHiddenWereRecorded(history, audience, then));
    }

    @Property(tries = 200, seed = "7")
    void an_audience_sees_no_more_and_no_less_of_what_it_was_shown(
            @ForAll SecretHistory history, @ForAll Circle audience) {
        AHistory seen = history.told().seenBy(audience);

        assertThat(seen.seenBy(audience).recorded()).isEqualTo(seen.recorded());
    }

    @Property(tries = 100, seed = "8")
    void no_view_names_an_entry_that_the_audience_may_never_see(
            @ForAll Grown history, @ForAll("notOurselves") Circle audience) {
        AHistory told = history.now();
        Set<EntryId> hidden = hidden(told, audience);
        Assume.that(!hidden.isEmpty());

        String all = EveryView.of(
                        told.recorded(),
                        () -> new AudienceView(audience, told.recorded()),
                        history.then().head(),
                        told.head())
                .toString();

        assertThat(hidden)
                .noneMatch(entry ->
                        Pattern.compile(entry + "(?![0-9])").matcher(all).find());
    }

    @Provide
    Arbitrary<Circle> notOurselves() {
        return Arbitraries.of(Circle.PUBLIC, Circle.PLENARY);
    }

    /** The entries that were told for others, or are restricted to others now, or were erased. */
    private static Set<EntryId> hidden(AHistory told, Circle audience) {
        Set<EntryId> hidden = new TreeSet<>();
        Set<EntryId> forOthers = new TreeSet<>();
        for (RecordedEvent recorded : told.recorded()) {
            switch (recorded.event()) {
                case CarriesEntry brings
                when !audience.sees(brings.entry().audience().circle()) ->
                    forOthers.add(brings.entry().id());
                case EntryErased e -> forOthers.add(e.entry());
                case EntryRestricted e when !audience.sees(e.audience().circle()) -> hidden.add(e.entry());
                case EntryRestricted e -> hidden.remove(e.entry());
                case EntryReleased e -> hidden.remove(e.entry());
                default -> {
                    // hides nothing and shows nothing again
                }
            }
        }
        hidden.addAll(forOthers);
        return hidden;
    }

    /** If everything passed, each of the views would tell of something hidden, in one of these histories at least. */
    @Example
    void a_view_that_lets_everything_pass_is_found_out_by_each_view() {
        assertThat(foundOut(history -> new AudienceView(Circle.INTERNAL, List.of())))
                .isEqualTo(ALL);
    }

    @Example
    void a_view_that_forgets_what_binds_it_is_found_out_by_each_view() {
        assertThat(foundOut(history -> new AudienceView(Circle.PUBLIC, List.of())))
                .isEqualTo(ALL);
    }

    private static final Set<String> ALL =
            new TreeSet<>(told(AnySecretHistory.drawn(1, 1), Circle.PUBLIC, 0).keySet());

    private static Set<String> foundOut(Function<AHistory, AudienceView> leaking) {
        Set<String> found = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            SecretHistory history = AnySecretHistory.drawn(14, seed);
            AHistory told = history.told();
            Map<String, Object> leaked =
                    EveryView.of(told.recorded(), () -> leaking.apply(told), told.head() / 2, told.head());
            Map<String, Object> right = ifNothingHiddenWereRecorded(history, Circle.PUBLIC, told.head() / 2);
            leaked.forEach((view, as) -> {
                if (!as.equals(right.get(view))) {
                    found.add(view);
                }
            });
        }
        return found;
    }

    private static Map<String, Object> told(SecretHistory history, Circle audience, long then) {
        AHistory told = history.told();
        return EveryView.of(told.recorded(), () -> new AudienceView(audience, told.recorded()), then, told.head());
    }

    private static Map<String, Object> ifNothingHiddenWereRecorded(SecretHistory history, Circle audience, long then) {
        return EveryView.of(
                history.knownTo(audience).recorded(),
                () -> new AudienceView(audience, List.of()),
                then,
                history.told().head());
    }
}
