package org.vpshr.projections.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.audience.NamedParties;
import org.vpshr.projections.entries.EntryHistory;

/**
 * That a party has a part in an entry.
 *
 * @param party the party
 * @param as its capacity ({@code host}), {@code payer} or {@code receiver} of money, or, where the event itself names
 *     the party, the event's word ({@code MemberJoined})
 * @param role its role in the words of that day; empty where none was stated
 */
public record Involvement(Party party, String as, String role) {

    /**
     * {@return every part that a party has in the entry as it stands, after any mix-up was put right (rule 110)}
     *
     * @param history an entry with its life
     */
    public static List<Involvement> of(EntryHistory history) {
        List<Involvement> all = new ArrayList<>();
        Entry entry = history.entry();
        entry.who().forEach(p -> all.add(new Involvement(p.party(), word(p.as()), p.role())));
        entry.figures().forEach(figure -> money(figure, all));
        NamedParties.of(history.origin())
                .forEach(named -> all.add(new Involvement(
                        history.withCorrectParty(named), history.origin().word(), "")));
        return List.copyOf(all);
    }

    private static void money(Figure figure, List<Involvement> all) {
        if (figure instanceof Figure.Money money) {
            all.add(new Involvement(money.payer(), "payer", ""));
            all.add(new Involvement(money.receiver(), "receiver", ""));
        }
    }

    private static String word(Enum<?> capacity) {
        return capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
