package org.vpshr.projections.countryyear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.report.Relation;

/** What a government did in a country in a year, in figures. */
public final class CountryYears {
    private final Entries entries;

    /**
     * Counts over these entries.
     *
     * @param entries the entries on record
     */
    public CountryYears(Entries entries) {
        this.entries = entries;
    }

    /**
     * A country in a year.
     *
     * @param events events held, by kind; a fact told twice counts once (rule 47)
     * @param groups working groups that something is told of
     * @param plans plans made in the year
     * @param own the government's own money by currency, what was given before and what is planned apart; an amount
     *     that cannot be added keeps its place in the list
     * @param others the money of others, apart (rule 98)
     */
    public record CountryYear(
            Map<EventKind, Integer> events,
            Set<String> groups,
            List<EntryId> plans,
            Map<String, List<Quantity>> own,
            Map<String, List<Quantity>> others) {
        /** Takes copies of what is given. */
        public CountryYear {
            events = Collections.unmodifiableMap(new TreeMap<>(events));
            groups = Collections.unmodifiableSet(new TreeSet<>(groups));
            plans = List.copyOf(plans);
            own = Collections.unmodifiableMap(new TreeMap<>(own));
            others = Collections.unmodifiableMap(new TreeMap<>(others));
        }
    }

    /**
     * {@return what a government did in a country in a year, counted}
     *
     * @param government the government, by its country
     * @param country the country in which it acted
     * @param year the year, in four digits
     */
    public CountryYear of(Country government, Country country, int year) {
        Map<EventKind, Integer> events = new TreeMap<>();
        Set<String> groups = new TreeSet<>();
        List<EntryId> plans = new ArrayList<>();
        Map<String, List<Quantity>> own = new TreeMap<>();
        Map<String, List<Quantity>> others = new TreeMap<>();
        Set<EntryId> reversed = reversed();
        for (EntryHistory c : entries.standing()) {
            Relation relation = Relation.of(c.entry(), year);
            if (!concerns(c, government, country) || relation == Relation.ABSENT || entries.repeats(c)) {
                continue;
            }
            boolean done = relation != Relation.BACKGROUND && relation != Relation.PLAN;
            if (c.origin() instanceof EngagementEvent.EventHeld held && done) {
                events.merge(held.kind(), 1, Integer::sum);
            }
            if (c.subject() instanceof WorkingGroupId group) {
                groups.add(group.name());
            }
            if (c.origin() instanceof DossierEvent.PlanMade) {
                plans.add(c.entry().id());
            }
            if (done && !reversed.contains(c.entry().id())) {
                money(c, government, own, others);
            }
        }
        return new CountryYear(events, groups, plans, own, others);
    }

    /** A reversal takes away an amount and brings none of its own (rule 100). */
    private Set<EntryId> reversed() {
        Set<EntryId> reversed = new HashSet<>();
        for (EntryHistory c : entries.standing()) {
            if (c.origin() instanceof EngagementEvent.FundingReversed e) {
                reversed.add(e.funding());
                reversed.add(e.entry().id());
            }
        }
        return reversed;
    }

    private static boolean concerns(EntryHistory c, Country government, Country country) {
        return switch (c.subject()) {
            case CountryEngagementId id ->
                id.government().equals(government) && id.country().equals(country);
            case WorkingGroupId id -> id.country().equals(country);
            default -> false;
        };
    }

    private static void money(
            EntryHistory c, Country government, Map<String, List<Quantity>> own, Map<String, List<Quantity>> others) {
        for (Figure figure : c.entry().figures()) {
            if (figure instanceof Figure.Money money && money.unit().isEmpty()) {
                boolean ours = money.payer().equals(new Party.Government(government));
                add(ours ? own : others, money.currency(), money.value());
            }
        }
    }

    /** Adds where no bound is dropped; else keeps both (rule 96). */
    private static void add(Map<String, List<Quantity>> totals, Currency currency, Quantity value) {
        List<Quantity> amounts = totals.computeIfAbsent(currency.getCurrencyCode(), code -> new ArrayList<>());
        for (int i = 0; i < amounts.size(); i++) {
            Optional<Quantity> sum = amounts.get(i).plus(value);
            if (sum.isPresent()) {
                amounts.set(i, sum.get());
                return;
            }
        }
        amounts.add(value);
    }
}
