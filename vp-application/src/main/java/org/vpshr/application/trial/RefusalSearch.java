package org.vpshr.application.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.RuleCode;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Why a command is refused, found by deciding it again on other histories: without events that are there, and with those
 * that commands before it would have brought if they had not been refused.
 */
final class RefusalSearch {
    /** So many events are looked at again at most; where it would take more, none are named. */
    private static final long MOST_STEPS = 30_000;

    private final DecisionStates states;
    private final Command command;
    private final List<RecordedEvent> basis;
    private final Optional<RuleCode> rule;

    /** @param basis what the decision rests on, as far as whoever asks may see it */
    RefusalSearch(DecisionStates states, Command command, List<RecordedEvent> basis, Failure refusal) {
        this.states = states;
        this.command = command;
        this.basis = basis;
        this.rule = refusal.rule().map(broken -> broken.code());
    }

    /** What a refused command would have brought, and where it stands. */
    record Missing(String place, List<DomainEvent> events) {}

    /**
     * The fewest events without which it would be accepted: one event where that is enough, the life of one entry, or what
     * has to go together. None where it would be refused without any of them as well.
     */
    List<RecordedEvent> grounds() {
        List<List<RecordedEvent>> units = units();
        if (rule.isEmpty() || (long) units.size() * basis.size() > MOST_STEPS || !isRefusedBySameRule(basis)) {
            return List.of();
        }
        return units.reversed().stream()
                .filter(unit -> isAccepted(without(unit)))
                .findFirst()
                .orElseGet(() -> isAccepted(List.of()) ? fewest(units) : List.of());
    }

    /** Whole lives, and then what came in them one by one. */
    private List<List<RecordedEvent>> units() {
        Map<Object, List<RecordedEvent>> lives = new LinkedHashMap<>();
        for (RecordedEvent event : basis) {
            Optional<EntryId> entry = event.event().touches();
            lives.computeIfAbsent(entry.isPresent() ? entry.get() : event.position(), life -> new ArrayList<>())
                    .add(event);
        }
        List<List<RecordedEvent>> units = new ArrayList<>(lives.values());
        lives.values().stream()
                .flatMap(life -> life.stream().skip(1))
                .map(List::of)
                .forEach(units::add);
        return units;
    }

    private List<RecordedEvent> without(List<RecordedEvent> unit) {
        return basis.stream().filter(event -> !unit.contains(event)).toList();
    }

    /** What has to go together, each given back that need not go. */
    private List<RecordedEvent> fewest(List<List<RecordedEvent>> units) {
        List<RecordedEvent> gone = new ArrayList<>(basis);
        for (List<RecordedEvent> unit : units) {
            List<RecordedEvent> fewer =
                    gone.stream().filter(event -> !unit.contains(event)).toList();
            if (fewer.size() < gone.size() && isAccepted(without(fewer))) {
                gone = new ArrayList<>(fewer);
            }
        }
        return gone;
    }

    /** Without the refusal of which commands it would not be refused so; none where it would be all the same. */
    List<String> because(List<Missing> missing) {
        if (!isRefusedBySameRule(basis) || isRefusedBySameRule(with(missing))) {
            return List.of();
        }
        List<Missing> needed = new ArrayList<>(missing);
        for (Missing each : missing) {
            List<Missing> fewer = needed.stream().filter(other -> other != each).toList();
            if (!isRefusedBySameRule(with(fewer))) {
                needed = new ArrayList<>(fewer);
            }
        }
        return decided(with(needed)).isPresent()
                ? needed.stream().map(Missing::place).toList()
                : List.of();
    }

    /** What it would bring if those had not been refused. */
    List<DomainEvent> events(List<Missing> missing) {
        return decided(with(missing))
                .map(Decision::events)
                .orElseGet(() -> WouldBe.of(command).stream().toList());
    }

    private List<RecordedEvent> with(List<Missing> missing) {
        Set<String> tags = states.tags(command);
        long last = basis.isEmpty() ? 0 : basis.getLast().position();
        Stream<RecordedEvent> more = missing.stream()
                .flatMap(each -> each.events().stream())
                .filter(event -> event.tags().stream().map(Tag::toString).anyMatch(tags::contains))
                .map(event -> new RecordedEvent(last + 1, Instant.EPOCH, event));
        return Stream.concat(basis.stream(), more).toList();
    }

    private boolean isAccepted(List<RecordedEvent> past) {
        return decided(past).isPresent();
    }

    private Optional<Decision> decided(List<RecordedEvent> past) {
        try {
            return Optional.of(decide(past));
        } catch (RuntimeException refusedOrUnheardOf) {
            return Optional.empty();
        }
    }

    private boolean isRefusedBySameRule(List<RecordedEvent> past) {
        try {
            decide(past);
            return false;
        } catch (Failure refused) {
            return refused.rule().map(broken -> broken.code()).equals(rule);
        } catch (RuntimeException unheardOf) {
            return true;
        }
    }

    private Decision decide(List<RecordedEvent> past) {
        return states.after(command, past.stream().map(RecordedEvent::event).toList())
                .decide(command);
    }
}
