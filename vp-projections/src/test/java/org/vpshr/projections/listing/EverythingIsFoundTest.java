package org.vpshr.projections.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.measure.Figure;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.parties.PartyIndex;
import org.vpshr.projections.parties.PartyRecord;

/** Whatever an audience may see of an entry, the entry is found by it; and by no more than that. */
@Domain(AnyHistory.class)
class EverythingIsFoundTest {

    @Property(tries = 200, seed = "31")
    void an_entry_is_found_by_each_thing_that_it_says(@ForAll AHistory told, @ForAll Circle audience) {
        AHistory history = told.seenBy(audience);
        Names names = history.in(new Names());
        for (EntryHistory entry : history.entries().all()) {
            for (EntryQuery query : of(entry, names)) {
                assertThat(query.of(history.entries(), names, Language.ENGLISH).lines())
                        .anyMatch(line -> line.entry().equals(entry.entry().id()));
            }
        }
    }

    private static List<EntryQuery> of(EntryHistory c, Names names) {
        EntryQuery all = EntryQuery.all();
        List<EntryQuery> queries = new ArrayList<>(List.of(
                all,
                all.saying(c.entry().statement().in(Language.ENGLISH, names::person)),
                all.kind(c.kind().toString()),
                all.about(c.subject().toString()),
                all.by(c.entry().contribution().by().toString())));
        c.entry()
                .where()
                .forEach(place -> queries.add(
                        place.country().map(all.at(place.toString())::in).orElse(all.at(place.toString()))));
        c.entry().who().forEach(p -> queries.add(all.naming(p.party().toString())));
        c.entry().figures().forEach(figure -> {
            if (figure instanceof Figure.Money money) {
                queries.add(all.naming(money.payer().toString())
                        .naming(money.receiver().toString()));
            }
        });
        if (c.entry().when().hasDate()) {
            queries.add(all.between(c.entry().when().span()));
        }
        return queries;
    }

    @Property(tries = 200, seed = "32")
    void what_a_period_does_not_list_lies_elsewhere_or_is_counted(@ForAll AHistory history, @ForAll Circle audience) {
        AHistory seen = history.seenBy(audience);
        Names names = seen.in(new Names());
        int all = EntryQuery.all()
                .of(seen.entries(), names, Language.ENGLISH)
                .lines()
                .size();
        EntryList whole = EntryQuery.all().between("..", "9999").of(seen.entries(), names, Language.ENGLISH);
        EntryList before = EntryQuery.all().between("..", "2018").of(seen.entries(), names, Language.ENGLISH);
        EntryList after = EntryQuery.all().between("2019", "..").of(seen.entries(), names, Language.ENGLISH);

        assertThat(whole.lines().size() + counted(whole)).isEqualTo(all);
        assertThat(before.lines().size() + after.lines().size())
                .isBetween(whole.lines().size(), 2 * whole.lines().size());
        // what holds as a rule before holds after, and is counted with both
        assertThat(counted(before) + counted(after)).isBetween(counted(whole), 2 * counted(whole));
    }

    private static int counted(EntryList list) {
        return list.leftOut().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Property(tries = 200, seed = "33")
    void every_part_of_every_party_is_told_once(@ForAll AHistory history, @ForAll Circle audience) {
        AHistory seen = history.seenBy(audience);
        List<PartyRecord> parties = seen.in(new PartyIndex()).involved();

        seen.entries()
                .all()
                .forEach(c -> c.entry()
                        .who()
                        .forEach(p -> assertThat(parties)
                                .filteredOn(record -> record.party().equals(p.party()))
                                .singleElement()
                                .satisfies(record -> assertThat(record.appearances())
                                        .anyMatch(part ->
                                                part.entry().equals(c.entry().id())
                                                        && part.role().equals(p.role())))));
    }
}
