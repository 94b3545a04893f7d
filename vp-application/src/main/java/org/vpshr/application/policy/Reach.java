package org.vpshr.application.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vpshr.application.policy.Authorship.Authored;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.Target;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.text.Said;

/**
 * How far an actor reaches into what is on record: what it may change, and which entries it may name at all. An entry
 * that it may not see is for it as one that is not there: both are refused in the same words.
 */
final class Reach {
    private static final String WRITER = "an editor of the government that wrote it";

    private final Actor actor;
    private final Authorship authorship;
    private final Sight sight;
    private final Map<EntryId, Optional<Authored>> known = new HashMap<>();

    /**
     * What lies beyond.
     *
     * @param why in words that tell nothing of what is on record
     */
    record Refusal(String why, String ask) {}

    Reach(Actor actor, Authorship authorship) {
        this.actor = actor;
        this.authorship = authorship;
        this.sight = new Sight(actor);
    }

    /** What of the command lies beyond; nothing when it may be recorded. What it changes is looked up anew from then on. */
    Optional<Refusal> refusal(Command command) {
        List<Target> changes = command.changes();
        Optional<Refusal> refusal = Stream.concat(
                        changes.stream().map(this::refusal),
                        named(command).stream().map(this::unseen))
                .flatMap(Optional::stream)
                .findFirst();
        changes.forEach(this::forget);
        return refusal;
    }

    private Optional<Refusal> refusal(Target target) {
        return switch (target) {
            case Target.RecordedEntry t ->
                refusal(
                        entry(t.id())
                                .filter(sight::sees)
                                .filter(this::mayChange)
                                .isEmpty(),
                        t.id() + " is no entry that the actor may change",
                        WRITER);
            case Target.OtherSubject t ->
                refusal(
                        t.subject()
                                .owner()
                                .filter(owner -> !owner.equals(actor.government()))
                                .isPresent(),
                        "it would reach into " + t.subject() + ", and the actor acts for " + actor.government(),
                        "an editor of the other government");
            case Target.RegisteredParty t ->
                refusal(
                        authorship.registered(t.party()).filter(this::isOwn).isEmpty(),
                        t.party() + " is not in the register as one that the actor may change",
                        "an editor of the government that registered it");
            case Target.SharedState t ->
                refusal(
                        belongsToOthers(t),
                        "it would end or change what another government recorded, " + t.words(),
                        "an editor of the government that recorded it, or say otherwise by an entry of your own");
        };
    }

    /**
     * Whether the state is so by what another government told, as far as the actor may see that. The word of the government
     * that it concerns goes before that of others, and among others that of the first.
     */
    private boolean belongsToOthers(Target.SharedState state) {
        List<Country> told = authorship.making(state).stream()
                .filter(sight::sees)
                .map(Authored::government)
                .toList();
        Optional<Country> concerned = state.concerns().filter(of -> of.equals(actor.government()) || told.contains(of));
        return concerned
                .or(() -> told.stream().findFirst())
                .filter(whose -> !whose.equals(actor.government()))
                .isPresent();
    }

    private static Optional<Refusal> refusal(boolean beyond, String why, String ask) {
        return beyond ? Optional.of(new Refusal(why, ask)) : Optional.empty();
    }

    private Optional<Refusal> unseen(EntryId named) {
        return refusal(
                entry(named).filter(sight::sees).isEmpty(), named + " is no entry that the actor may refer to", WRITER);
    }

    /** All entries that it names, wherever in it, but the one that it brings. */
    private static Set<EntryId> named(Command command) {
        Predicate<EntryId> isNew = command instanceof CarriesEntry brings
                ? id -> id.equals(brings.entry().id())
                : id -> false;
        Set<EntryId> named = new TreeSet<>();
        Said.by((Record) command, part -> {
            if (part.in() instanceof EntryId id && !isNew.test(id)) {
                named.add(id);
            }
        });
        return named;
    }

    /** Who does not edit has a say in what a desk of theirs wrote, and in nothing else. */
    private boolean mayChange(Authored entry) {
        return actor.may(Right.EDIT)
                ? entry.government().equals(actor.government())
                : actor.desks().contains(entry.by());
    }

    private boolean isOwn(Desk by) {
        return actor.may(Right.EDIT)
                ? by.government().equals(actor.government())
                : actor.desks().contains(by);
    }

    private Optional<Authored> entry(EntryId id) {
        return known.computeIfAbsent(id, authorship::entry);
    }

    private void forget(Target target) {
        if (target instanceof Target.RecordedEntry entry) {
            known.remove(entry.id());
        }
    }
}
